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
export function* csvLines(connection: Sqlite.Database, choice: LineChoice): Generator<string> {
  connection.function('csv_cell', { deterministic: true }, csvCell)
  const rows = connection.prepare(statement(choice)).iterate({
    indicator: choice.indicator ?? null,
    indicators: choice.indicators ? JSON.stringify(choice.indicators) : null,
    paired: choice.paired ? 1 : 0,
    refArea: choice.refArea ?? null,
    entities: choice.entities && choice.entities.length > 0 ? JSON.stringify(choice.entities) : null,
    from: choice.from ?? null,
    to: choice.to ?? null,
  })
  for (const row of rows) {
    const lines: unknown = Reflect.get(Object(row), 'lines')
    if (typeof lines === 'string') yield lines
  }
}

/**
 * A text as a CSV cell: quoted where it must be, and led by an apostrophe where a spreadsheet would run it. A number
 * leaves as it is.
 */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = String(value)
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

const everything = `',' || claim.rank || ',' || csv_cell(claim.rank_reason) || ',' || case claim.chosen when 1 then 'yes' else 'no' end
        || ',' || csv_cell(claim.quote) || ',' || csv_cell(claim.period_as_stated) || ',' || coalesce(claim.period_basis, 'stated')`

const statement = ({ indicator, claims }: LineChoice) => `
  with cited as materialized (
    select source, csv_cell(publisher || ': ' || title) || ',' || csv_cell(url) as tail from source
  ),
  wanted as materialized (
    select series.id, series.indicator, reference.position as first, counterpart.position as second, indicator.position as third,
      csv_cell(reference.name) || ',' || reference.area || ',' as head,
      ${indicator === undefined ? "csv_cell(indicator.name) || ',' || indicator.indicator || ',' as named," : "'' as named,"}
      csv_cell(counterpart.name) || ',' || coalesce(counterpart.area, '') || ','
        || csv_cell(case when indicator.unit_mult = 0 then unit.name else '10^' || indicator.unit_mult || ' ' || unit.name end) || ',' as tail
    from series
    join indicator on indicator.indicator = series.indicator
    join unit on unit.unit = indicator.unit
    join area as reference on reference.area = series.ref_area
    left join area as counterpart on counterpart.area = series.counterpart_area
    where (series.indicator = @indicator or @indicator is null)
      and (@indicators is null or series.indicator in (select value from json_each(@indicators)))
      and (@paired = 0 or series.counterpart_area is not null)
      and (series.ref_area = @refArea or @refArea is null)
      and (@entities is null or series.ref_area || coalesce('.' || series.counterpart_area, '') in (select value from json_each(@entities)))
  )
  select (
    select group_concat(line, '') from (
      select wanted.head || coalesce(claim.year, '') || ',' || wanted.named || claim.value_text || ',' || coalesce(claim.time_period, '') || ',' || wanted.tail
        || claim.qualifier || ',' || coalesce(claim.lower, '') || ',' || coalesce(claim.upper, '') || ',' || claim.kind || ','
        || coalesce(claim.obs_status, 'A') || ',' || case when claim.scope is null then '' else csv_cell(claim.scope) end || ','
        || coalesce(cited.tail, 'unsourced,') ${claims === 'all' ? `|| ${everything} ` : ''}|| char(13, 10) as line
      from claim
      left join cited on cited.source = claim.source
      where claim.series = wanted.id ${claims === 'all' ? '' : 'and claim.chosen = 1 and claim.time_period is not null'}
        and (@from is null or claim.year >= @from) and (@to is null or claim.year <= @to)
      order by claim.time_period, claim.id
    )
  ) as lines
  from wanted
  order by wanted.third, wanted.first, wanted.second`
