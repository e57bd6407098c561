import { setImmediate } from 'node:timers/promises'

const chunkLetters = 65_536
const chunkTexts = 1000

/** Joins short texts into parts of some size; a part can be empty where many empty texts come. */
export function* joined(texts: Iterable<string>): Generator<string> {
  let parts: string[] = []
  let letters = 0
  for (const text of texts) {
    parts.push(text)
    letters += text.length
    if (letters < chunkLetters && parts.length < chunkTexts) continue
    yield parts.join('')
    parts = []
    letters = 0
  }
  if (letters > 0) yield parts.join('')
}

/** The same parts with a pause for other requests before each. */
export async function* paced(texts: Iterable<string>): AsyncGenerator<string> {
  for (const part of joined(texts)) {
    await setImmediate()
    if (part !== '') yield part
  }
}

/** Texts as bytes, with pauses. */
export const byteStream = (texts: Iterable<string>): ReadableStream<Bytes> => streamOf(bytesOf(texts))

/** The same, part by part. */
export async function* bytesOf(texts: Iterable<string>): AsyncGenerator<Bytes> {
  const encoder = new TextEncoder()
  for await (const part of paced(texts)) yield encoder.encode(part)
}

/** An error breaks the connection, so that a cut file never looks whole; whoever stops reading ends the iteration. */
export function streamOf(parts: AsyncGenerator<Bytes>): ReadableStream<Bytes> {
  return new ReadableStream(
    {
      async pull(controller) {
        const next = await parts.next()
        if (next.done) controller.close()
        else controller.enqueue(next.value)
      },
      async cancel() {
        await parts.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}

type Bytes = Uint8Array<ArrayBuffer>

/** A stream that calls `done` once, when it has ended, failed or is not read on. */
export function ending(stream: ReadableStream<Bytes>, done: () => void): ReadableStream<Bytes> {
  const reader = stream.getReader()
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done: isDone, value } = await reader.read()
          if (!isDone) return controller.enqueue(value)
          done()
          controller.close()
        } catch (error) {
          done()
          controller.error(error)
        }
      },
      async cancel(reason) {
        await reader.cancel(reason)
        done()
      },
    },
    { highWaterMark: 0 },
  )
}

/** The bytes from the first to the last of some, both counted from 0. */
export function sliced(stream: ReadableStream<Bytes>, first: number, last: number): ReadableStream<Bytes> {
  const reader = stream.getReader()
  let at = 0
  return new ReadableStream(
    {
      async pull(controller) {
        while (at <= last) {
          const { done, value } = await reader.read()
          if (done) break
          const part = value.subarray(Math.max(0, first - at), last + 1 - at)
          at += value.length
          if (part.length > 0) return controller.enqueue(part)
        }
        await reader.cancel()
        controller.close()
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}

/** How many bytes a stream has. */
export async function lengthOf(stream: ReadableStream<Bytes>): Promise<number> {
  let length = 0
  for await (const part of stream) length += part.length
  return length
}
