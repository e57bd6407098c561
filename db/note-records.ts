import { compareFigures } from '../seed/compare'
import { type Finding, type Statement, statementsOf } from '../seed/note'
import type { Seed } from '../seed/read'
import type { Cell, Records } from './insert'

/** What comparing the figures of a seed finds: a row for each series and period that a finding is about. */
export function noteRecords(seed: Seed): Records {
  const findings = compareFigures(seed).map(({ file, line, column, ...finding }) => finding)
  return {
    columns: ['id', 'number', 'rule', 'indicator', 'ref_area', 'counterpart_area', 'time_period', 'finding'],
    rows: findings.flatMap(rowsOf).map((row, i) => [i + 1, ...row]),
  }
}

function rowsOf(finding: Finding, number: number): Cell[][] {
  const text = JSON.stringify(finding)
  const points = new Map(statementsOf(finding).map((statement) => [pointOf(statement), statement]))
  return [...points.values()].map(({ indicator, refArea, counterpartArea, timePeriod }) => [
    number,
    finding.rule,
    indicator,
    refArea,
    counterpartArea,
    timePeriod,
    text,
  ])
}

const pointOf = ({ indicator, refArea, counterpartArea, timePeriod }: Statement) =>
  [indicator, refArea, counterpartArea, timePeriod].join(' ')
