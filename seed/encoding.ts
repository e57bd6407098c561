import { isUtf8 } from 'node:buffer'

/** Encodings that spreadsheets save besides UTF-8, by the names that TextDecoder knows. */
export const encodings = ['utf-16le', 'utf-16be', 'windows-1251', 'windows-1254'] as const
export type Encoding = 'utf-8' | (typeof encodings)[number]

/**
 * The encoding that the bytes of a text are most likely in: UTF-8 wherever they can be, and undefined where they are
 * nearly, as after two texts were put together.
 */
export function encodingOf(bytes: Uint8Array): Encoding | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 1].map((odd) => sample.filter((byte, i) => byte === 0 && i % 2 === odd).length)
  const [even = 0, odd = 0] = zeros
  if (odd > sample.length / 4) return 'utf-16le'
  if (even > sample.length / 4) return 'utf-16be'
  if (isUtf8(bytes)) return 'utf-8'
  return isNearlyUtf8(bytes) ? undefined : codePageOf(bytes)
}

/** The text of bytes without its byte order mark. */
export const decoded = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(bytes)

function isNearlyUtf8(bytes: Uint8Array): boolean {
  const beyond = new TextDecoder().decode(bytes).match(/[^\0-\x7f]/g) ?? []
  const broken = beyond.filter((letter) => letter === '\ufffd').length
  return beyond.length > 2 * broken
}

/** In Cyrillic texts letters beyond ASCII follow one another, in Turkish ones they stand alone among others. */
function codePageOf(bytes: Uint8Array): Encoding {
  let [letters, pairs] = [0, 0]
  for (let i = 0; i < bytes.length; i++) {
    if (!isLetter(bytes[i])) continue
    letters++
    if (isLetter(bytes[i + 1])) pairs++
  }
  return pairs > letters / 3 ? 'windows-1251' : 'windows-1254'
}

const isLetter = (byte: number | undefined) => byte !== undefined && byte >= 0xc0
