import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPackage } from '../../seed/read'

/** The seed folder "valid" of a folder of fixtures with one of them laid over it, read. */
export async function readLaidOver(fixtures: string, fixture: string) {
  const folder = await mkdtemp(join(tmpdir(), 'kervan-seed-'))
  try {
    await cp(join(fixtures, 'valid'), folder, { recursive: true })
    for (const name of await readdir(join(fixtures, fixture))) {
      if (name === 'absent.txt')
        await rm(join(folder, (await readFile(join(fixtures, fixture, name), 'utf8')).trim()))
      else {
        await rm(join(folder, name), { recursive: true, force: true })
        await cp(join(fixtures, fixture, name), join(folder, name), { recursive: true })
      }
    }
    return await readPackage(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The rules that a file names as members of a union. */
export async function rulesOf(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8')
  return [...text.matchAll(/\{\s*rule: '([a-z0-9-]+)'/g)].map((match) => match[1] ?? '')
}
