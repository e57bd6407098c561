/**
 * The source that a source repeats in the end, or itself: five articles that repeat one release have one origin.
 * Sources that repeat one another in a circle, which a check refuses, have themselves.
 */
export function originOf(source: string, repeats: ReadonlyMap<string, string | undefined>): string {
  const passed = new Set([source])
  let origin = source
  for (let next = repeats.get(origin); next !== undefined; next = repeats.get(origin)) {
    if (passed.has(next)) return source
    passed.add(next)
    origin = next
  }
  return origin
}
