import { listed } from '../seed/cell'
import type { Seed } from '../seed/read'
import type { Row } from '../seed/schema'
import type { Cells } from '../seed/store/change'
import { stepOf } from '../seed/store/revisions'
import { rowCells } from '../seed/store/row-cells'
import type { Step } from '../seed/store/step'
import type { Records } from './insert'

/** The steps of revisions.csv, and what each of them is about. */
export function revisionRecords(seed: Seed): Record<string, Records> {
  const rows = seed.revisions.map(({ row }, i) => ({ id: i + 1, row }))
  const areasOf = new Map(seed.projects.map(({ row }) => [row.project, listed(row.areas)]))
  return {
    revision: {
      columns: [
        ...['id', 'revision', 'step', 'at', 'who', 'why', 'undoes'],
        ...['seed_table', 'file', 'key', 'row', 'before', 'after'],
      ],
      rows: rows.map(({ id, row }) => [
        id,
        row.revision,
        Number(row.step),
        row.at,
        row.who,
        row.why ?? null,
        row.undoes ?? null,
        row.table,
        row.file,
        row.key ?? null,
        row.row === undefined ? null : Number(row.row),
        row.before ?? null,
        row.after ?? null,
      ]),
    },
    revision_about: {
      columns: ['about', 'id'],
      rows: rows.flatMap(({ id, row }) => [...new Set(aboutOf(row, areasOf))].map((about) => [about, id])),
    },
  }
}

function aboutOf(row: Row<'revisions'>, areasOf: ReadonlyMap<string, readonly string[]>): string[] {
  const step = stepOf(row)
  if (!step) return []
  return rowCells(step).flatMap((cells) => [
    ...figureOf(step, cells),
    ...named('indicator', cells.indicator),
    ...named('source', cells.source, cells.sources),
    ...named('project', cells.project, cells.projects),
    ...named('event', cells.event),
    ...named('area', cells.ref_area, cells.counterpart_area, cells.area, cells.areas),
    ...listed(cells.project).flatMap((project) => named('area', areasOf.get(project)?.join(';'))),
  ])
}

function figureOf({ table }: Step, cells: Cells): string[] {
  if (table !== 'claims' && table !== 'series') return []
  const entity = [cells.ref_area, cells.counterpart_area].filter(Boolean).join('.')
  return [`figure:${cells.indicator}/${entity}/${cells.time_period ?? ''}`]
}

const named = (kind: string, ...cells: readonly (string | undefined)[]): string[] =>
  cells.flatMap((cell) => listed(cell || undefined).map((name) => `${kind}:${name}`))
