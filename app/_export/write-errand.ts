import { on } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { openReadOnly } from '../../db/client'
import { findEdition } from '../../db/queries/edition'
import * as schema from '../../db/schema'
import { formats } from './formats'
import { bytesOf } from './stream'
import { tableOfFigures } from './tables/figures'
import type { Errand, Word } from './written'

/** Writes a long table in a thread of its own: a part for each that is asked for. */
const { file, extension, figures, manner }: Errand = workerData
const connection = openReadOnly(file)
connection.exec('begin')
const say = (word: Word) => parentPort?.postMessage(word)

if (parentPort) {
  const { version } = await findEdition(drizzle(connection, { schema }))
  if (version !== manner.version) say('changed')
  else await write(parentPort)
}

async function write(port: NonNullable<typeof parentPort>) {
  const format = formats.find((one) => one.extension === extension)
  if (!format) throw new Error(`no such format: ${extension}`)
  const parts = format.write(tableOfFigures(connection, figures), manner)
  const bytes = (parts instanceof ReadableStream ? parts : bytesOf(parts))[Symbol.asyncIterator]()
  for await (const _ of on(port, 'message')) {
    const { done, value } = await bytes.next()
    if (done) break
    port.postMessage(value, [value.buffer])
  }
  say('end')
}
