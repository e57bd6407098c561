/** Which bytes of a file are asked for; `whole` where no part is, or the parts are several. */
export type Range = 'whole' | 'outside' | { first: number; last: number }

/** The Range header (RFC 9110) as it applies to a file of some length under a tag. */
export function rangeOf({ headers }: Request, etag: string, length: number): Range {
  const held = headers.get('if-range')
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(headers.get('range') ?? '') ?? []
  if (from === undefined || to === undefined || from + to === '') return 'whole'
  if (held !== null && held !== etag) return 'whole'
  const first = from === '' ? Math.max(0, length - Number(to)) : Number(from)
  const last = from === '' || to === '' ? length - 1 : Math.min(Number(to), length - 1)
  if (from !== '' && to !== '' && Number(to) < Number(from)) return 'whole'
  return first > last ? 'outside' : { first, last }
}
