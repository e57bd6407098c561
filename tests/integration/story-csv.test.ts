import { parse } from 'csv-parse/sync'
import { expect, onTestFinished, test, vi } from 'vitest'
import { askRoot, told } from './asked'
import { repositorySeed, seeded } from './seeded'

const wholeSeedMs = 30_000
const rowsOf = async (response: Response): Promise<Record<string, string>[]> =>
  parse(await response.text(), { columns: true })

test(
  'the figures of a story leave together, narrowed to years or with every claim, and a fault is told',
  async () => {
    vi.stubEnv('KERVAN_DB', (await seeded(repositorySeed)).file)
    onTestFinished(() => {
      vi.unstubAllEnvs()
    })
    const response = await askRoot('/corridor.csv')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="corridor.csv"')
    const rows = await rowsOf(response)
    const measured = rows.filter(
      (row) =>
        row['Indicator code'] === 'corridor-cargo' && row['Time period'] === '2024' && row.Kind === 'actual',
    )
    expect(measured.map((row) => [row.Value, row.Scope])).toEqual([['4.484', '']])
    expect(rows.filter((row) => ['CPC', 'BTC', 'UZB'].includes(row.Code ?? ''))).toEqual([])

    const all = await rowsOf(await askRoot('/corridor.csv?claims=all'))
    const part = all.find((row) => row.Value === '3.3')
    expect([part?.Scope, part?.Drawn]).toEqual(['Kazakh and Azerbaijani seaports only', 'no'])

    const sea = await rowsOf(await askRoot('/caspian.csv?time=1977..1995&csvType=filtered'))
    expect(sea.map((row) => [row['Indicator code'], row['Time period'], row.Value])).toEqual([
      ['caspian-sea-level', '1977', '-29.01'],
      ['caspian-sea-level', '1995', '-26.62'],
      ['caspian-sea-level-change', '1978-01-01/P18Y', '2.5'],
    ])

    expect(await told(askRoot('/caspian.csv?country=KAZ'))).toBe(
      '400 The parameter country is "KAZ"; it can be CASPIAN.',
    )
  },
  wholeSeedMs,
)
