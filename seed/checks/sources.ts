import { listed } from '../cell'
import type { Problem } from '../problem'
import type { Seed } from '../read'

/** Sources that nothing cites (a warning: they may be meant for later), and those that repeat themselves, be it through others. */
export function checkSources(seed: Seed): Problem[] {
  const cited = new Set<string | undefined>()
  for (const { row } of seed.claims) cited.add(row.source)
  for (const { source } of seed.series.runs) cited.add(source)
  for (const { row } of seed.memberships) cited.add(row.source)
  for (const { row } of seed.sources) cited.add(row.repeats)
  for (const { row } of seed.milestones) cited.add(row.source)
  for (const { row } of seed.promises) cited.add(row.source)
  for (const { row } of [...seed.projects, ...seed.events])
    for (const source of listed(row.sources)) cited.add(source)
  const repeats = new Map(seed.sources.map(({ row }) => [row.source, row.repeats]))
  return seed.sources.flatMap(({ row, place }): Problem[] => {
    if (leadsBack(row.source, repeats))
      return [
        {
          ...place('repeats'),
          severity: 'error',
          field: 'repeats',
          value: row.repeats,
          rule: 'repeats-itself',
        },
      ]
    if (cited.has(row.source)) return []
    return [
      { ...place('source'), severity: 'warning', field: 'source', value: row.source, rule: 'uncited-source' },
    ]
  })
}

/** Whether a source repeats itself, be it through others. */
function leadsBack(source: string, repeats: ReadonlyMap<string, string | undefined>): boolean {
  const passed = new Set<string>()
  let next = repeats.get(source)
  while (next !== undefined && next !== source && !passed.has(next)) {
    passed.add(next)
    next = repeats.get(next)
  }
  return next === source
}
