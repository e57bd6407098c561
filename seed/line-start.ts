const lineFeed = 0x0a
const carriageReturn = 0x0d

/** The byte at which a line begins, counted from 1; lines end as records do. */
export function lineStart(bytes: Buffer, line: number): number {
  const known = startsOf.get(bytes) ?? lineStarts(bytes)
  startsOf.set(bytes, known)
  return known[line - 1] ?? bytes.length
}

/** Asked for only where something is wrong, and then often for every line of a file. */
const startsOf = new WeakMap<Buffer, readonly number[]>()

function lineStarts(bytes: Buffer): number[] {
  const starts = [bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0]
  for (let at = 0; at < bytes.length; at++)
    if (bytes[at] === lineFeed || (bytes[at] === carriageReturn && bytes[at + 1] !== lineFeed))
      starts.push(at + 1)
  return starts
}
