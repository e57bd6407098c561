import { on } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Snapshot } from '../../db/snapshot'
import { partsOf } from './encoding'
import type { Format } from './format'
import { bytesOf } from './stream'
import type { Figures, Manner, Table } from './table'

type Bytes = Uint8Array<ArrayBuffer>

/** What a thread is told to write. */
export type Errand = { file: string; extension: string; figures: Figures; manner: Manner }

/** What it answers beside bytes: that another state of the data lies there by now, or that this was all. */
export type Word = 'changed' | 'end'

/** A table in a format, part by part: a long one by a thread of its own, so that readers do not wait for it. */
export async function* written(
  { connection }: Pick<Snapshot, 'connection'>,
  format: Format,
  table: Table,
  manner: Manner,
  { rowsHere = 100_000 } = {},
): AsyncGenerator<Bytes> {
  const { figures, hasMoreThan } = table
  const isLong = figures !== undefined && threads < mostThreads && (await hasMoreThan?.(rowsHere))
  const errand = isLong && { file: connection.name, extension: format.extension, figures, manner }
  if (errand && (yield* byThread(errand)) === 'end') return
  const parts = format.write(table, manner)
  yield* parts instanceof ReadableStream ? partsOf(parts) : bytesOf(parts)
}

const mostThreads = 4
const partsAhead = 3
let threads = 0

const script = () => join(/* turbopackIgnore: true */ process.cwd(), 'app', '_export', 'writing-thread.mjs')

async function* byThread(errand: Errand): AsyncGenerator<Bytes, Word> {
  threads++
  const thread = new Worker(script(), { workerData: errand, execArgv: [] })
  try {
    const answers = on(thread, 'message', { close: ['exit'] })
    for (let i = 0; i < partsAhead; i++) thread.postMessage('more')
    for await (const [answer] of answers) {
      if (answer === 'changed' || answer === 'end') return answer
      thread.postMessage('more')
      yield answer
    }
    throw new Error(`the thread ended before the file: ${errand.figures.name}.${errand.extension}`)
  } finally {
    threads--
    await thread.terminate()
  }
}
