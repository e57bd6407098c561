import type { Problem } from '../problem'
import type { Seed } from '../read'

/** Sources that nothing cites (a warning: they may be meant for later), and those that say they repeat themselves. */
export function checkSources(seed: Seed): Problem[] {
  const cited = new Set<string | undefined>()
  for (const { row } of seed.claims) cited.add(row.source)
  for (const { row } of seed.series) cited.add(row.source)
  for (const { row } of seed.memberships) cited.add(row.source)
  for (const { row } of seed.sources) cited.add(row.repeats)
  return seed.sources.flatMap(({ row, place }): Problem[] => {
    if (row.repeats === row.source)
      return [
        {
          ...place('repeats'),
          severity: 'error',
          field: 'repeats',
          value: row.source,
          rule: 'repeats-itself',
        },
      ]
    if (cited.has(row.source)) return []
    return [
      { ...place('source'), severity: 'warning', field: 'source', value: row.source, rule: 'uncited-source' },
    ]
  })
}
