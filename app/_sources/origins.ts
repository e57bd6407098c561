export type Told = { source: string; repeats: string | null }

/**
 * The source at the beginning of each: the one that it repeats, and that one in its turn. Five articles that
 * repeat one press release have one origin.
 */
export function originsOf(sources: readonly Told[]): Map<string, string> {
  const repeats = new Map(sources.map((row) => [row.source, row.repeats]))
  return new Map(
    sources.map(({ source }) => {
      const passed = new Set([source])
      let origin = source
      for (let next = repeats.get(origin); next && !passed.has(next); next = repeats.get(origin)) {
        passed.add(next)
        origin = next
      }
      return [source, origin]
    }),
  )
}
