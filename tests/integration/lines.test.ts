import { parse } from 'csv-parse/sync'
import { expect, onTestFinished, test } from 'vitest'
import { openReadOnly } from '../../db/client'
import { csvLines, type LineChoice, lineRows } from '../../db/queries/lines'
import { repositorySeed, seededFile } from './seeded'

const choices: Record<string, LineChoice> = {
  'the observations of a country': { refArea: 'KAZ' },
  'every claim between areas': { paired: true, claims: 'all' },
  'an indicator in some years': { indicator: 'gdp-current-usd', from: 2010, to: 2012 },
}

test('lines that SQL builds hold what the rows of cells hold, in their order', async () => {
  const connection = openReadOnly(await seededFile(repositorySeed))
  onTestFinished(() => {
    connection.close()
  })
  for (const [name, choice] of Object.entries(choices)) {
    const read: string[][] = parse([...csvLines(connection, choice)].join(''))
    const rows = [...lineRows(connection, choice)].map((row) => row.map((cell) => String(cell ?? '')))
    expect([name, read.length > 20]).toEqual([name, true])
    expect(read).toEqual(rows)
  }
}, 60_000)
