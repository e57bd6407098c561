import { setImmediate } from 'node:timers/promises'
import type Sqlite from 'better-sqlite3'

/**
 * Which observations leave: those of one indicator, of some, or of one reference area; of flows between two areas
 * alone where `paired`; narrowed to entities and years.
 */
export type LineChoice = {
  indicator?: string
  indicators?: readonly string[]
  paired?: boolean
  refArea?: string
  entities?: readonly string[]
  from?: number | null
  to?: number | null
  /** Every claim instead of the charted ones: rivals, deprecated and undated ones, with rank, choice and words. */
  claims?: 'chosen' | 'all'
}

/**
 * The charted observations as finished CSV lines (RFC 4180), a text of many lines for each series. SQLite builds
 * the lines: in JavaScript, row by row, the same takes three times as long. Values leave as they were typed,
 * in the unit and multiplier of the indicator. SQLite joins the lines in the order of the subquery, which the index
 * gives for nothing; an `order by` within group_concat takes twice as long. Give it a connection of its own; it reads one snapshot.
 */
export function* csvLines(
  connection: Sqlite.Database,
  choice: LineChoice,
  cell: (value: unknown) => string = csvCell,
): Generator<string> {
  connection.function('csv_cell', { deterministic: true }, cell)
  for (const row of connection.prepare(lineStatement(choice)).iterate(valuesOf(choice))) {
    const lines: unknown = Reflect.get(Object(row), 'lines')
    if (typeof lines === 'string') yield lines
  }
}

/**
 * The same observations cell by cell, for formats whose lines SQL does not build; values as they were typed. It asks
 * series by series, so that no sorting of all of them keeps others waiting.
 */
export function* lineRows(
  connection: Sqlite.Database,
  choice: LineChoice,
): Generator<(string | number | null)[]> {
  const { from, to, ...which } = valuesOf(choice)
  const wanted: unknown[] = connection.prepare(seriesStatement).pluck().all(which)
  const claims = connection.prepare(rowStatement(choice)).raw()
  for (const series of wanted)
    for (const row of claims.all({ series, from, to }))
      if (Array.isArray(row))
        yield row.map((cell) => (typeof cell === 'number' ? cell : cell && String(cell)))
}

/** Whether there are more than so many observations, counted with pauses for others. */
export async function linesExceed(
  connection: Sqlite.Database,
  choice: LineChoice,
  most: number,
): Promise<boolean> {
  const { from, to, ...which } = valuesOf(choice)
  const wanted: unknown[] = connection.prepare(seriesStatement).pluck().all(which)
  const count = connection.prepare(countStatement(choice)).pluck()
  let [counted, paused] = [0, 0]
  for (const series of wanted) {
    counted += Number(count.get({ series, from, to }))
    if (counted > most) return true
    if (counted < paused + countedAtOnce) continue
    paused = counted
    await setImmediate()
  }
  return false
}

const countedAtOnce = 10_000

/** The sources that the observations rest on, those of the most first. */
export function lineSources(connection: Sqlite.Database, choice: LineChoice) {
  return connection
    .prepare(sourceStatement(choice))
    .raw()
    .all(valuesOf(choice))
    .map((row) => {
      const [source, title, publisher, ...rest] = Array.isArray(row) ? row.map(textOrNull) : []
      const [url = null, published = null, licence = null] = rest
      return { source: source ?? '', title: title ?? '', publisher: publisher ?? '', url, published, licence }
    })
}

const textOrNull = (cell: unknown) => (cell === null ? null : String(cell))

const valuesOf = (choice: LineChoice) => ({
  indicator: choice.indicator ?? null,
  indicators: choice.indicators ? JSON.stringify(choice.indicators) : null,
  paired: choice.paired ? 1 : 0,
  refArea: choice.refArea ?? null,
  entities: choice.entities && choice.entities.length > 0 ? JSON.stringify(choice.entities) : null,
  from: choice.from ?? null,
  to: choice.to ?? null,
})

/** A value as a CSV cell (RFC 4180), exact: quoted where it must be. */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const chosenSeries = `from series
    join indicator on indicator.indicator = series.indicator
    join unit on unit.unit = indicator.unit
    join area as reference on reference.area = series.ref_area
    left join area as counterpart on counterpart.area = series.counterpart_area
    where (series.indicator = @indicator or @indicator is null)
      and (@indicators is null or series.indicator in (select value from json_each(@indicators)))
      and (@paired = 0 or series.counterpart_area is not null)
      and (series.ref_area = @refArea or @refArea is null)
      and (@entities is null or series.ref_area || coalesce('.' || series.counterpart_area, '') in (select value from json_each(@entities)))`

const chosenClaims = (claims: LineChoice['claims']) =>
  `${claims === 'all' ? '' : 'and claim.chosen = 1 and claim.time_period is not null'}
        and (@from is null or claim.year >= @from) and (@to is null or claim.year <= @to)`

const everything = `',' || claim.rank || ',' || csv_cell(claim.rank_reason) || ',' || case claim.chosen when 1 then 'yes' else 'no' end
        || ',' || csv_cell(claim.quote) || ',' || csv_cell(claim.period_as_stated) || ',' || coalesce(claim.period_basis, 'stated')`

const lineStatement = ({ indicator, claims }: LineChoice) => `
  with cited as materialized (
    select source, csv_cell(publisher || ': ' || title) || ',' || csv_cell(url) as tail from source
  ),
  wanted as materialized (
    select series.id,
      csv_cell(reference.name) || ',' || reference.area || ',' as head,
      ${indicator === undefined ? "csv_cell(indicator.name) || ',' || indicator.indicator || ',' as named," : "'' as named,"}
      csv_cell(counterpart.name) || ',' || coalesce(counterpart.area, '') || ','
        || csv_cell(case when indicator.unit_mult = 0 then unit.name else '10^' || indicator.unit_mult || ' ' || unit.name end) || ',' as tail
    ${chosenSeries}
    order by indicator.position, reference.position, counterpart.position limit -1
  )
  select (
    select group_concat(line, '') from (
      select wanted.head || coalesce(claim.year, '') || ',' || wanted.named || claim.value_text || ',' || coalesce(claim.time_period, '') || ',' || wanted.tail
        || claim.qualifier || ',' || coalesce(claim.lower_text, '') || ',' || coalesce(claim.upper_text, '') || ',' || claim.kind || ','
        || coalesce(claim.obs_status, 'A') || ',' || case when claim.scope is null then '' else csv_cell(claim.scope) end || ','
        || coalesce(cited.tail, 'unsourced,') ${claims === 'all' ? `|| ${everything} ` : ''}|| char(13, 10) as line
      from claim
      left join cited on cited.source = claim.source
      where claim.series = wanted.id ${chosenClaims(claims)}
      order by claim.time_period, claim.id
    )
  ) as lines
  from wanted`

const seriesStatement = `
  select series.id ${chosenSeries}
  order by indicator.position, reference.position, counterpart.position`

const countStatement = ({ claims }: LineChoice) =>
  `select count(*) from claim where series = @series ${chosenClaims(claims)}`

const rowStatement = ({ indicator, claims }: LineChoice) => `
  select reference.name, reference.area, claim.year, ${indicator === undefined ? 'indicator.name, indicator.indicator,' : ''}
    claim.value_text, claim.time_period, counterpart.name, counterpart.area,
    case when indicator.unit_mult = 0 then unit.name else '10^' || indicator.unit_mult || ' ' || unit.name end,
    claim.qualifier, claim.lower_text, claim.upper_text, claim.kind, coalesce(claim.obs_status, 'A'), claim.scope,
    case when source.source is null then 'unsourced' else source.publisher || ': ' || source.title end, source.url
    ${claims === 'all' ? ", claim.rank, claim.rank_reason, case claim.chosen when 1 then 'yes' else 'no' end, claim.quote, claim.period_as_stated, coalesce(claim.period_basis, 'stated')" : ''}
  from claim
  join series on series.id = claim.series
  join indicator on indicator.indicator = series.indicator
  join unit on unit.unit = indicator.unit
  join area as reference on reference.area = series.ref_area
  left join area as counterpart on counterpart.area = series.counterpart_area
  left join source on source.source = claim.source
  where claim.series = @series ${chosenClaims(claims)}
  order by claim.time_period, claim.id`

const sourceStatement = ({ claims }: LineChoice) => `
  select source.source, source.title, source.publisher, source.url, source.published, source.licence
  from (select series.id ${chosenSeries}) as wanted
  join claim on claim.series = wanted.id ${chosenClaims(claims)}
  join source on source.source = claim.source
  group by source.source order by count(*) desc, source.source`
