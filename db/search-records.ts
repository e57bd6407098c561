import { listed } from '../seed/cell'
import type { Seed } from '../seed/read'
import { folded } from '../stats/fold'
import { namesAbroad } from './area-names'
import type { Cell, Records } from './insert'
import type { SearchKind } from './search'

/** What a search can find, and the folded words that lead to it: the tables of search.ts. */
export function searchRecords(seed: Seed, series: Iterable<readonly Cell[]>): Record<string, Records> {
  const entries = [...entriesOf(seed, series)]
  return {
    search_entry: {
      columns: ['id', 'kind', 'key', 'title', 'text'],
      rows: entries.map(({ kind, key, title, text }, i) => [i + 1, kind, key, title, joined(text, ' · ')]),
    },
    search: {
      columns: ['rowid', 'title', 'text'],
      rows: entries.map(({ key, title, text, also }, i) => [
        i + 1,
        folded(joined([title, ...also], ' ')),
        folded(joined([...text, key], ' ')),
      ]),
    },
  }
}

/** `also` are other names, which count as much as the title and are not shown. */
type Entry = { kind: SearchKind; key: string; title: string; also: readonly Text[]; text: readonly Text[] }
type Text = string | undefined

function* entriesOf(seed: Seed, series: Iterable<readonly Cell[]>): Generator<Entry> {
  const areas = new Map(seed.areas.map(({ row }) => [row.area, row]))
  const indicators = new Map(seed.indicators.map(({ row }) => [row.indicator, row]))
  const topics = new Map(seed.topics.map(({ row }) => [row.topic, row.name]))
  const areaNames = (codes: string | undefined) => listed(codes).map((code) => areas.get(code)?.name)
  const called = (code: string | undefined) => (code === undefined ? [] : [code, ...namesAbroad(code)])
  /** "Exports, Kazakhstan – World"; the name of an indicator that names its area already stands alone. */
  const titled = (slug: string, refArea: string, counterpart: string | undefined) => {
    const [name = slug, area = refArea] = [indicators.get(slug)?.name, areas.get(refArea)?.name]
    if (counterpart === undefined) return name.includes(area) ? name : `${name}, ${area}`
    return `${name}, ${area} – ${areas.get(counterpart)?.name}`
  }

  for (const { row } of seed.areas) {
    if (row.type !== 'country') continue
    yield { kind: 'area', key: row.area, title: row.name, also: called(row.area), text: [] }
  }
  for (const { row } of seed.indicators) {
    const text = [row.definition, topics.get(row.topic), row.code]
    yield { kind: 'indicator', key: row.indicator, title: row.name, also: [], text }
  }
  for (const [, indicator, refArea, counterpart] of series) {
    const [slug, reference] = [String(indicator), String(refArea)]
    const other = typeof counterpart === 'string' ? counterpart : undefined
    yield {
      kind: 'series',
      key: `${slug} ${joined([reference, other], '.')}`,
      title: titled(slug, reference, other),
      also: [...called(reference), ...called(other)],
      text: [topics.get(indicators.get(slug)?.topic ?? '')],
    }
  }
  for (const { row } of seed.projects) {
    const text = [...areaNames(row.areas), row.parties, row.note]
    yield { kind: 'project', key: row.project, title: row.name, also: [], text }
  }
  for (const { row } of seed.events) {
    const text = [row.place, row.actors, ...areaNames(row.areas), row.description]
    yield { kind: 'event', key: `${row.event} ${row.date}`, title: row.title, also: [], text }
  }
  for (const { row } of seed.sources) {
    const text = [row.publisher, row.note]
    yield { kind: 'source', key: joined([row.source, row.published], ' '), title: row.title, also: [], text }
  }
  for (const { row } of seed.claims) {
    if (row.quote === undefined) continue
    const entity = joined([row.ref_area, row.counterpart_area], '.')
    yield {
      kind: 'claim',
      key: joined([row.indicator, entity, row.time_period], ' '),
      title: titled(row.indicator, row.ref_area, row.counterpart_area),
      also: [row.time_period],
      text: [row.quote, row.scope],
    }
  }
}

const joined = (texts: readonly Text[], separator: string) => texts.filter(Boolean).join(separator)
