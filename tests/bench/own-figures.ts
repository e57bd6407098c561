import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A copy of the figures that are served, beside which the bench may sign in. */
export async function ownFigures(): Promise<{ file: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'kervan-bench-'))
  const file = join(folder, 'kervan.sqlite')
  await cp(process.env.KERVAN_DB ?? 'db/kervan.sqlite', file)
  return { file, remove: () => rm(folder, { recursive: true, force: true }) }
}
