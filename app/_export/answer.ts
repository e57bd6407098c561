import { createHash } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import { sayEncoding, sayLength } from './carried'
import { disposition } from './disposition'
import { edition } from './edition'
import { type Encoding, encodedStream, encodingFor, varies } from './encoding'
import { type Fault, faultWords } from './fault'
import { type Range, rangeOf } from './range'
import { sliced } from './stream'

/** A refusal as problem details (RFC 9457): what was wrong in words, and what else a program can use. */
export function refusal(
  status: 400 | 404 | 406 | 413 | 416 | 501,
  words: string,
  more: Readonly<Record<string, unknown>> = {},
): Response {
  const problem = { type: 'about:blank', title: STATUS_CODES[status], status, detail: words, ...more }
  return new Response(`${JSON.stringify(problem, null, 2)}\n`, {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-cache',
      'Access-Control-Allow-Origin': '*',
    },
  })
}

/** Refuses what an address asks for with every fault in it, and what it could be. */
export const faultsRefusal = (faults: readonly Fault[]) =>
  refusal(400, faults.map(faultWords).join(' '), { faults })

export type FileAnswer = {
  /** The name under which it is kept. */
  name: string
  type: string
  /** What the file is made from: the version of the data, and what else it depends on beside its address. */
  version: string
  opens?: 'inline' | 'attachment'
  /** How many bytes a stream has, where that is known: then it can be had in parts. */
  length?: number
  headers?: Readonly<Record<string, string>>
}

/**
 * A file under the version of the data, compressed for who takes that, in part where a part is asked for; or 304
 * where the reader has it. Where no body is sent, `body` is not asked.
 */
export function fileAnswer(request: Request, file: FileAnswer, body: () => BodyInit): Response {
  const { name, type, opens = 'attachment' } = file
  const encoding = encodingFor(request, type)
  const etag = entityTag(request, file, encoding)
  const headers = new Headers({
    ETag: etag,
    'Cache-Control': 'public, no-cache',
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag, Link, Content-Disposition, Content-Range',
    'X-Content-Type-Options': 'nosniff',
    ...file.headers,
  })
  if (varies(type)) headers.append('Vary', 'Accept-Encoding')
  if (isHeld(request, etag)) return new Response(null, { status: 304, headers })
  headers.set('Content-Type', type)
  headers.set('Content-Disposition', disposition(opens, name))
  headers.set('Accept-Ranges', 'bytes')
  if (encoding !== 'identity') sayEncoding(headers, encoding)
  if (request.method === 'HEAD') return new Response(null, { headers })
  return bodyAnswer(request, { headers, encoding, etag, ...sized(body(), file.length) })
}

type Body = { stream: ReadableStream<Uint8Array<ArrayBuffer>>; length: number | undefined }

function bodyAnswer(
  request: Request,
  { headers, encoding, etag, stream, length }: { headers: Headers; encoding: Encoding; etag: string } & Body,
): Response {
  if (encoding !== 'identity') return new Response(encodedStream(stream, encoding), { headers })
  const range: Range = length === undefined ? 'whole' : rangeOf(request, etag, length)
  if (range === 'whole') {
    if (length !== undefined) sayLength(headers, length)
    return new Response(stream, { headers })
  }
  if (range === 'outside') {
    void stream.cancel()
    return refusalOfRange(length ?? 0)
  }
  headers.set('Content-Range', `bytes ${range.first}-${range.last}/${length}`)
  sayLength(headers, range.last - range.first + 1)
  return new Response(sliced(stream, range.first, range.last), { status: 206, headers })
}

function refusalOfRange(length: number): Response {
  const answer = refusal(416, `The file has ${length} bytes.`)
  answer.headers.set('Content-Range', `bytes */${length}`)
  return answer
}

function sized(body: BodyInit, known: number | undefined): Body {
  if (typeof body === 'string') return sized(new TextEncoder().encode(body), known)
  const stream = new Response(body).body ?? new ReadableStream({ start: (controller) => controller.close() })
  if (body instanceof Uint8Array || body instanceof ArrayBuffer) return { stream, length: body.byteLength }
  return { stream, length: body instanceof Blob ? body.size : known }
}

/** The same for the same bytes: an address at a version of the data, of the program, and in an encoding. */
export function entityTag(
  { url }: Request,
  { name, type, version }: Pick<FileAnswer, 'name' | 'type' | 'version'>,
  encoding: Encoding,
): string {
  const { pathname, search } = new URL(url)
  const digest = createHash('sha256').update([version, edition(), pathname, search, name, type].join('\n'))
  const suffix = encoding === 'identity' ? '' : `-${encoding}`
  return `"${digest.digest('base64url').slice(0, 22)}${suffix}"`
}

function isHeld({ headers }: Request, etag: string): boolean {
  const held = (headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return held.includes(etag) || held.includes('*')
}
