import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { seeded, validSeed } from '../seeded'

/** Yearly figures of two areas, one of which has a gap and a rival, beside the pair of the valid seed folder; the pages' own database. */
export async function protocolFigures(): Promise<void> {
  const { seedFolder, file, reload } = await seeded(validSeed)
  await appendFile(
    join(seedFolder, 'claims/trade.csv'),
    [
      'gdp,KAZ,,2020,171.10,,,,,actual,ministry-2025,\n',
      'gdp,KAZ,,2020,172.3,,,,,actual,,\n',
      'gdp,KAZ,,2021,197.1,,about,,,estimate,ministry-2025,\n',
      'gdp,KAZ,,2023,261.9,,,,,actual,ministry-2025,\n',
      'gdp,KAZ,,2024,300,,,,,forecast,ministry-2025,\n',
      'gdp,TUR,,2022,907.12,,,,,actual,ministry-2025,\n',
      'gdp,TUR,,2023,1118.25,,,,,actual,ministry-2025,\n',
      'trade-turnover,TUR,,2024-Q1,2.5,,,,,actual,ministry-2025,\n',
    ].join(''),
  )
  await reload()
  vi.stubEnv('KERVAN_DB', file)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
}

export const get = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://localhost${path}`, { headers })
