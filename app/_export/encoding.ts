import { pipeline, Readable } from 'node:stream'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import Negotiator from 'negotiator'

export type Encoding = 'br' | 'gzip' | 'identity'

const compressible =
  /^(?:text\/|image\/svg\+xml|application\/(?:[\w.-]+\+)?(?:json|xml|csv)|application\/x-ndjson)/

/**
 * The encoding in which a file leaves: none for a part of it, nor for what is compressed by itself, nor while pages are
 * written, where no server of ours gives the header back that Next drops.
 */
export function encodingFor(request: Request, type: string): Encoding {
  const accepted = request.headers.get('accept-encoding')
  if (process.env.NODE_ENV === 'development') return 'identity'
  if (!accepted || !compressible.test(type) || request.headers.has('range')) return 'identity'
  const taken = new Negotiator({ headers: { 'accept-encoding': accepted } }).encodings(['br', 'gzip'])
  return ofSmallest.find((one) => taken.includes(one)) ?? 'identity'
}

const ofSmallest = ['br', 'gzip'] as const

/** Whether the answer depends on what encodings the reader takes. */
export const varies = (type: string) => compressible.test(type)

type Bytes = Uint8Array<ArrayBuffer>

/** A stream in an encoding, made piece by piece; a fault of the stream is one of the result. */
export function encodedStream(stream: ReadableStream<Bytes>, encoding: Encoding): ReadableStream<Bytes> {
  if (encoding === 'identity') return stream
  const compressor =
    encoding === 'gzip'
      ? createGzip({ level: 6 })
      : createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
  pipeline(Readable.from(partsOf(stream), { highWaterMark: 1 }), compressor, () => {})
  return webStream(compressor)
}

/** A stream of Node as one of the web. */
export function webStream(stream: Readable): ReadableStream<Bytes> {
  const parts = stream[Symbol.asyncIterator]()
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await parts.next()
        if (done) controller.close()
        else controller.enqueue(new Uint8Array(value))
      },
      cancel() {
        stream.destroy()
      },
    },
    { highWaterMark: 0 },
  )
}

/** What a stream gives, one by one; who stops early cancels it. */
export async function* partsOf(stream: ReadableStream<Bytes>): AsyncGenerator<Bytes> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel()
  }
}
