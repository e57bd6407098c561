import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The SHA-256 of files by name and content, whatever the order in which they are given. */
export function digestFiles(root, files) {
  const hash = createHash('sha256')
  for (const file of [...files].sort()) {
    const bytes = readFileSync(join(root, file))
    hash.update(`${file} ${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}

/** Every file in a folder and below it, as paths from `root` with `/` between. */
export function listFiles(root, folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => statSync(join(root, file)).isFile())
}
