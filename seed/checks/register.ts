import { period } from '../../stats/period'
import { nearest } from '../nearest'
import type { Problem } from '../problem'
import type { Seed } from '../read'
import type { Entry } from '../rows'
import type { Row } from '../schema'

/** What rows of the project register cannot mean: promises of no milestone or of the past, figures without units, half a place. */
export function checkRegister(seed: Seed): Problem[] {
  const known = new Map<string, Set<string>>()
  for (const { row } of seed.milestones) {
    const ofProject = known.get(row.project)
    if (ofProject) ofProject.add(row.milestone)
    else known.set(row.project, new Set([row.milestone]))
  }
  return [
    ...seed.promises.flatMap((entry) => promiseProblems(entry, known)),
    ...seed.projects.flatMap(projectProblems),
  ]
}

function promiseProblems(
  { row, place }: Entry<Row<'promises'>>,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): Problem[] {
  const problems: Problem[] = []
  const milestones = known.get(row.project) ?? new Set<string>()
  if (!milestones.has(row.milestone))
    problems.push({
      ...place('milestone'),
      severity: 'error',
      field: 'milestone',
      value: row.milestone,
      rule: 'unknown-milestone',
      project: row.project,
      nearest: nearest(row.milestone, milestones),
    })
  if (period(row.promised).end < period(row.said).start)
    problems.push({
      ...place('promised'),
      severity: 'error',
      field: 'promised',
      value: row.promised,
      rule: 'promised-too-late',
      said: row.said,
    })
  return problems
}

const measures = [
  { value: 'cost', lower: 'cost_lower', upper: 'cost_upper', unit: 'currency' },
  { value: 'capacity', lower: 'capacity_lower', upper: 'capacity_upper', unit: 'capacity_unit' },
] as const

const places = [
  ['lat_from', 'lon_from'],
  ['lon_from', 'lat_from'],
  ['lat_to', 'lon_to'],
  ['lon_to', 'lat_to'],
] as const

function projectProblems({ row, place }: Entry<Row<'projects'>>): Problem[] {
  const problems: Problem[] = []
  for (const { value: field, lower, upper, unit } of measures) {
    const value = row[field]
    if (value !== undefined && row[unit] === undefined)
      problems.push({ ...place(unit), severity: 'error', field, value, rule: 'without-unit', expected: unit })
    const [low, high] = [row[lower], row[upper]]
    if (low !== undefined && high !== undefined && Number(low) > Number(high))
      problems.push({
        ...place(lower),
        severity: 'error',
        field: lower,
        rule: 'bounds-reversed',
        lower: low,
        upper: high,
      })
  }
  for (const [given, missing] of places)
    if (row[given] !== undefined && row[missing] === undefined)
      problems.push({
        ...place(missing),
        severity: 'error',
        field: missing,
        rule: 'half-a-place',
        expected: given,
      })
  return problems
}
