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

/** Whether a body is the form that its type says it is, or JSON where that is taken. */
export async function isReadable(body: Buffer, type = '', { takesJson = false } = {}): Promise<boolean> {
  if (/^application\/json\b/i.test(type)) return takesJson && isJson(body)
  try {
    await new Response(new Uint8Array(body), { headers: { 'Content-Type': type } }).formData()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

function isJson(body: Buffer): boolean {
  try {
    JSON.parse(body.toString('utf8'))
    return true
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}
