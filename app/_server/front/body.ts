import type { IncomingMessage } from 'node:http'

/** The body of a request, or undefined where it is larger than allowed. */
export async function bodyOf(request: IncomingMessage, bytes: number): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    const bytesOfPart = Buffer.from(part)
    length += bytesOfPart.length
    if (length > bytes) return undefined
    parts.push(bytesOfPart)
  }
  return Buffer.concat(parts)
}
