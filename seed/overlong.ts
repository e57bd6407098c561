const lineFeed = 0x0a
const carriageReturn = 0x0d
const most = 2_000_000

/** A line that no row of a table can be: it is refused before anything reads it closely. */
export function overlongLine(
  bytes: Buffer,
): { rule: 'too-long'; line: number; found: number; most: number } | undefined {
  for (let from = 0; bytes.length - from > most; ) {
    const last = bytes.lastIndexOf(lineFeed, from + most)
    if (last >= from) {
      from = last + 1
      continue
    }
    const end = bytes.indexOf(lineFeed, from)
    const to = end < 0 ? bytes.length : end
    const isLine = !bytes.subarray(from, from + most).includes(carriageReturn)
    if (isLine) return { rule: 'too-long', line: linesBefore(bytes, from) + 1, found: to - from, most }
    from = to + 1
  }
  return undefined
}

function linesBefore(bytes: Buffer, end: number): number {
  let count = 0
  for (let at = bytes.indexOf(lineFeed); at >= 0 && at < end; at = bytes.indexOf(lineFeed, at + 1)) count++
  return count
}
