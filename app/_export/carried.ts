/**
 * Next drops what a route says of the encoding and the length of its body. Under these names they reach the front,
 * which gives them their own back.
 */
const carried: Readonly<Record<string, string>> = {
  'x-body-encoding': 'Content-Encoding',
  'x-body-length': 'Content-Length',
}

/** Says how a body is encoded, for readers and through Next. */
export function sayEncoding(headers: Headers, encoding: string) {
  headers.set('Content-Encoding', encoding)
  headers.set('X-Body-Encoding', encoding)
}

/** Says how many bytes a body has, for readers and through Next. */
export function sayLength(headers: Headers, length: number) {
  headers.set('Content-Length', String(length))
  headers.set('X-Body-Length', String(length))
}

/** The name that a header has for readers. */
export const readersName = (name: string): string => carried[name.toLowerCase()] ?? name
