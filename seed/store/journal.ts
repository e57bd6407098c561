import { randomUUID } from 'node:crypto'
import { readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { flush, modeOf, ownPath, unlessMissing, writeThrough } from '../write'

/** A save that was begun, and one that holds: by the second name its files are put in place, whatever happens. */
export const begunFile = '.save-begun'
export const heldFile = '.save'

/** Files by their names in the folder, and drafts that lie beside them: nothing in a folder can name a place outside. */
const moves = z.array(
  z.object({
    file: z.string().regex(/^[^./\\][^/\\]*(\/[^./\\][^/\\]*)*$/),
    draft: z.string().regex(/^\.[\da-f-]{36}\.draft$/),
  }),
)
type Move = z.infer<typeof moves>[number]

/** A save that holds although its files could not all be put in place: the next look at the folder does it. */
export class Unfinished extends Error {}

/**
 * Puts the new bytes of several files in place, all of them or none, whenever the process or the power ends. A link
 * stays a link, and files keep their permissions. Needs the lock of the folder.
 */
export async function writeAll(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const begun = join(folder, begunFile)
  const planned: Move[] = [...files.keys()].map((file) => ({ file, draft: `.${randomUUID()}.draft` }))
  try {
    await writeThrough(begun, JSON.stringify(planned), 0o600)
    await flush(folder)
    for (const move of planned) {
      const { draft, target } = await placesOf(folder, move)
      await writeThrough(draft, files.get(move.file) ?? '', await modeOf(target))
    }
    await flushAll(folder, planned)
    await rename(begun, join(folder, heldFile))
  } catch (error) {
    await drop(folder, planned)
    throw error
  }
  await finish(folder, planned).catch((cause: unknown) => {
    throw new Unfinished('the save holds and is not in place yet', { cause })
  })
}

/** Finishes a save that holds and clears away one that does not, as a process that died left them. Needs the lock. */
export async function recover(folder: string): Promise<void> {
  const [held, begun] = await left(folder)
  if (held !== undefined) await finish(folder, moves.parse(JSON.parse(held)))
  if (begun !== undefined) await drop(folder, whole(begun))
}

/** Whether a save waits to be finished or to be cleared away. */
export async function isPending(folder: string): Promise<boolean> {
  return (await left(folder)).some((text) => text !== undefined)
}

const left = (folder: string) =>
  Promise.all(
    [heldFile, begunFile].map((name) =>
      readFile(/* turbopackIgnore: true */ join(/* turbopackIgnore: true */ folder, name), 'utf8').catch(
        unlessMissing(undefined),
      ),
    ),
  )

async function finish(folder: string, planned: readonly Move[]): Promise<void> {
  await flush(folder)
  for (const move of planned) {
    const { draft, target } = await placesOf(folder, move)
    await rename(draft, target).catch(unlessMissing(undefined))
  }
  await flushAll(folder, planned)
  await rm(join(folder, heldFile), { force: true })
  await flush(folder)
}

async function drop(folder: string, planned: readonly Move[]): Promise<void> {
  for (const move of planned) await rm((await placesOf(folder, move)).draft, { force: true })
  await rm(join(folder, begunFile), { force: true })
}

/** A list that was cut short is of a save that had not written anything yet. */
function whole(text: string): Move[] {
  try {
    return moves.parse(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

async function placesOf(folder: string, { file, draft }: Move) {
  const target = await ownPath(join(folder, file))
  return { target, draft: join(dirname(target), draft) }
}

async function flushAll(folder: string, planned: readonly Move[]): Promise<void> {
  const targets = await Promise.all(planned.map((move) => placesOf(folder, move)))
  for (const place of new Set(targets.map(({ target }) => dirname(target)))) await flush(place)
}
