const lineFeed = 0x0a
const carriageReturn = 0x0d
const most = 2_000_000

/** A line that no row of a table can be: it is refused before anything reads it closely. */
export function overlongLine(
  bytes: Buffer,
): { rule: 'too-long'; line: number; found: number; most: number } | undefined {
  if (bytes.length <= most) return undefined
  for (let from = 0, line = 1; from < bytes.length; line++) {
    const end = bytes.indexOf(lineFeed, from)
    const to = end < 0 ? bytes.length : end
    const isLine = to - from > most && !bytes.subarray(from, from + most).includes(carriageReturn)
    if (isLine) return { rule: 'too-long', line, found: to - from, most }
    from = to + 1
  }
  return undefined
}
