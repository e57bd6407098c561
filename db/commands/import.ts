import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Grid, GridFault, readGrid } from '../../seed/import/grid'
import { type Layout, layoutOf } from '../../seed/import/layout'
import { planOf } from '../../seed/import/plan'
import { columnLetters, type Read, readingsOf } from '../../seed/import/readings'
import { readPackage, type Seed } from '../../seed/read'
import { kinds } from '../../stats/codes'
import { folded } from '../../stats/fold'
import { offer } from './offer'
import { WrongCommand } from './wrong-command'

export const importUsage = `npm run seed -- import FILE.xlsx|csv --indicator SLUG --source ID [--write]
  --sheet NAME               the sheet, where it is not the first
  --areas-column NAME        the column of areas; --periods-column, --values-column likewise
  --counterpart CODE         the area with which, for all rows
  --as claims                single claims in the file of the topic, in place of a series of the source
  --kind actual              the kind of claims: ${kinds.join(', ')}`

/** Shows how a table is read and what it would change in the folder, and writes on --write; gives the exit code. */
export async function importTable(folder: string, words: readonly string[]): Promise<number> {
  const asked = readWords(words)
  const { seed } = await readPackage(folder)
  const areas = areasOf(seed)
  try {
    const grid = await readGrid(await bytesOf(asked.file), asked)
    const layout = layoutOf(
      grid,
      { areas: asked['areas-column'], periods: asked['periods-column'], values: asked['values-column'] },
      (text) => areas.has(folded(text)),
    )
    const read = readingsOf(grid, layout, areas)
    tell(grid, layout, read)
    const plan = await planOf(folder, [wantedOf(asked, read, seed)])
    return offer(folder, plan, { problems: read.problems, isWrite: asked.write ?? false })
  } catch (error) {
    if (!(error instanceof GridFault)) throw error
    console.error(`${asked.file}: ${error.message}`)
    return 1
  }
}

type Asked = ReturnType<typeof readWords>

function readWords(words: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      indicator: { type: 'string' },
      source: { type: 'string' },
      sheet: { type: 'string' },
      'areas-column': { type: 'string' },
      'periods-column': { type: 'string' },
      'values-column': { type: 'string' },
      counterpart: { type: 'string' },
      as: { type: 'string' },
      kind: { type: 'string' },
      write: { type: 'boolean' },
    },
  })
  const [file, ...more] = positionals
  const { indicator, source, as = 'series', kind = 'actual' } = values
  if (!file || more.length > 0) throw new WrongCommand('import takes one file')
  if (!indicator || !source) throw new WrongCommand('import needs --indicator and --source')
  if (as !== 'series' && as !== 'claims') throw new WrongCommand(`--as ${as}: series or claims`)
  if (!/^[a-z0-9-]+$/.test(source))
    throw new WrongCommand(`--source ${source}: small letters, digits and hyphens`)
  return { ...values, file, indicator, source, as, kind } as const
}

async function bytesOf(file: string): Promise<Buffer> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new WrongCommand(`${file} cannot be read: ${error.message}`)
  })
}

/** The codes and the names of the areas, folded, and the code that each means. */
const areasOf = ({ areas }: Seed): ReadonlyMap<string, string> =>
  new Map(areas.flatMap(({ row }) => [row.name, row.area].map((text) => [folded(text), row.area] as const)))

function tell(grid: Grid, layout: Layout, { readings, unknownAreas, gaps }: Read): void {
  const name = (column: number) => `${columnLetters(column)} "${grid[layout.header]?.[column] ?? ''}"`
  console.log(`header in row ${layout.header + 1}; areas in column ${name(layout.area)}`)
  if (layout.kind === 'wide') {
    const [first, last] = [layout.periods.at(0), layout.periods.at(-1)]
    console.log(`${layout.periods.length} columns of periods, ${first?.period} to ${last?.period}`)
  } else console.log(`periods in column ${name(layout.period)}, values in column ${name(layout.value)}`)
  console.log(`${readings.length} figures read, ${gaps} cells say that there is none`)
  if (unknownAreas.length > 0)
    console.log(
      `left out, not in areas.csv: ${unknownAreas.slice(0, 10).join(', ')}${unknownAreas.length > 10 ? ` and ${unknownAreas.length - 10} more` : ''}`,
    )
}

function wantedOf({ as, indicator, source, counterpart, kind }: Asked, { readings }: Read, seed: Seed) {
  const topic = seed.indicators.find(({ row }) => row.indicator === indicator)?.row.topic
  if (!topic) throw new WrongCommand(`no indicator ${indicator} in indicators.csv`)
  const rows = readings.map(({ area, period, value }) => ({
    indicator,
    ref_area: area,
    ...(counterpart && { counterpart_area: counterpart }),
    time_period: period,
    value,
    ...(as === 'claims' && { kind }),
    source,
  }))
  return { table: as, file: as === 'series' ? `series/${source}.csv` : `claims/${topic}.csv`, rows }
}
