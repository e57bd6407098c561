import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { webStream } from './encoding'
import { paced } from './stream'

export type Entry = { name: string; texts: () => Iterable<string> } | { name: string; bytes: Buffer }

/**
 * A ZIP archive, made as it is read. Entries are made one after another; a fault in one breaks the archive. Times are
 * those of the figures, so that the same figures give the same bytes.
 */
export function archive(
  entries: readonly Entry[],
  changedAt: string,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const zip = new ZipFile()
  const options = { mtime: new Date(changedAt), mode: 0o100644 }
  const output = Readable.from(zip.outputStream, { highWaterMark: 1 })
  zip.on('error', (error: Error) => output.destroy(error))
  for (const entry of entries) {
    if ('bytes' in entry) zip.addBuffer(entry.bytes, entry.name, options)
    else
      zip.addReadStreamLazy(entry.name, options, (take) =>
        take(null, Readable.from(paced(entry.texts()), { objectMode: false, highWaterMark: 1 })),
      )
  }
  zip.end()
  return webStream(output)
}
