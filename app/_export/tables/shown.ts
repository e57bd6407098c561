import type { Indicator } from '../../../db/queries/indicators'
import { citedSources } from '../../../db/queries/sources'
import { shown } from '../../_shown/shown'
import { entitiesOf, findAsked } from '../../_shown/subject'
import type { View } from '../../_view/view'
import { figuresOf, shownRows } from '../shown-rows'
import type { Ask, Found } from '../source'
import type { Table } from '../table'

/** What a view shows: transformed figures, or those of a group or of the latest year. */
export async function shownTable(
  { db, name, asked, language }: Ask,
  { told, indicator, view }: ShownTable,
): Promise<Found> {
  const found = await findAsked(db, name, new URLSearchParams({ units: view.units }))
  if (!found) throw new Error(`no such indicator: ${name}`)
  const { subject } = found
  const country = view.country.length > 0 ? view.country : entitiesOf(subject.claims)
  const seen = shown(subject, { ...view, country })
  const faults = [
    ...(asked.claims === 'all' ? [{ parameter: 'claims', value: 'all', allowed: ['chosen'] }] : []),
    ...seen.faults,
  ]
  if (faults.length > 0) return { faults }
  const ids = figuresOf(seen).flatMap(({ claim }) => claim.source ?? [])
  const sources = await citedSources(db, ids)
  const { columns, rows } = shownRows(language.t, indicator, seen)
  return { table: { ...told, columns, rows: () => rows, sources: () => sources } }
}

type ShownTable = {
  told: Pick<Table, 'name' | 'title' | 'page' | 'about'>
  indicator: Indicator
  view: View
}
