import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** A response that was made in memory. */
export type Captured = { status: number; headers: OutgoingHttpHeaders; body: Buffer }

export type Asked = {
  method?: string
  url: string
  headers: Readonly<Record<string, string | undefined>>
  body?: Buffer
}

/**
 * A request of our own making, with the headers that the pages may know and no others. What a reader sends besides
 * cannot reach them, and a reader who leaves does not end a rendering that others wait for.
 */
export function innerRequest({ method = 'GET', url, headers, body }: Asked): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  request.method = method
  request.url = url
  request.httpVersion = '1.1'
  request.httpVersionMajor = 1
  request.httpVersionMinor = 1
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) request.headers[name] = value
  if (body) request.push(body)
  request.push(null)
  request.complete = true
  return request
}

/** Has the handler answer in memory; rejects when it fails or takes longer than a reader would wait. */
export function capture(handler: Handler, asked: Asked, { patienceMs = 30_000 } = {}): Promise<Captured> {
  return new Promise((resolve, reject) => {
    const response = new MemoryResponse(innerRequest(asked))
    const timer = setTimeout(() => {
      response.destroy()
      reject(new Error(`no answer within ${patienceMs} ms: ${asked.url.split('?', 1)[0]}`))
    }, patienceMs)
    response.once('finish', () => {
      clearTimeout(timer)
      resolve({ status: response.statusCode, headers: response.getHeaders(), body: response.body() })
    })
    handler(response.req, response).catch((error: unknown) => {
      clearTimeout(timer)
      reject(error)
    })
  })
}

type Done = (error?: Error | null) => void

class MemoryResponse extends ServerResponse {
  #parts: Buffer[] = []

  body = () => Buffer.concat(this.#parts)

  override writeHead(status: number, ...rest: readonly unknown[]): this {
    const headers = rest.find((one) => typeof one === 'object' && one !== null)
    for (const [name, value] of Object.entries(headers ?? {})) this.setHeader(name, value)
    return super.writeHead(status)
  }

  override flushHeaders() {
    if (!this.headersSent) this.writeHead(this.statusCode)
  }

  override write(part: unknown, encoding?: BufferEncoding | Done, done?: Done): boolean {
    this.flushHeaders()
    this.#keep(part, encoding)
    const callback = typeof encoding === 'function' ? encoding : done
    if (callback) process.nextTick(callback)
    return true
  }

  override end(...given: readonly unknown[]): this {
    if (this.finished) return this
    const [part, encoding] = given
    this.flushHeaders()
    if (typeof part !== 'function') this.#keep(part, encoding)
    this.finished = true
    const callback = given.find((one) => typeof one === 'function')
    process.nextTick(() => {
      this.emit('finish')
      if (callback) callback.call(this)
      this.emit('close')
    })
    return this
  }

  #keep(part: unknown, encoding: unknown) {
    if (typeof part === 'string')
      this.#parts.push(
        Buffer.from(part, typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8'),
      )
    else if (part instanceof Uint8Array) this.#parts.push(Buffer.from(part))
  }
}
