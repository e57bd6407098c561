import { appendFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { sdmxAnswer } from '../../../app/_sdmx/answer'
import { seeded, validSeed } from '../seeded'

const claims = `indicator,ref_area,counterpart_area,time_period,value,unit_mult,qualifier,lower,upper,kind,obs_status,scope,source,quote,period_as_stated,period_basis,rank,rank_reason,note
trade-turnover,KAZ,OTS,2024,11.4,,over,,,actual,,,ministry-2025,"more than ""11.4"" bn & <rising>",last year,inferred,,,
trade-turnover,KAZ,OTS,2024,12.00,,,,,actual,P,,odd-2025,,,,,,
trade-turnover,KAZ,TUR,2023,45,,range,42,57,estimate,,,,,,,,,
trade-turnover,KAZ,TUR,2024,-0.50,,,,,actual,,goods alone,odd-2025,,,,,,
trade-turnover,KAZ,TUR,2024-Q1,0.10,,,,,actual,,,odd-2025,,,,,,
trade-turnover,KAZ,TUR,2024-01-01/P11M,0.1,,,,,actual,,,odd-2025,,,,,,
trade-turnover,TUR,KAZ,2030,15,,,,,target,,,ministry-2025,,,,,,
`

/** A small seed folder with every kind of period, a gap of a source, rivals, and letters that formats must write with care. */
export async function sdmxSeed() {
  const place = await seeded(validSeed)
  await appendFile(
    join(place.seedFolder, 'sources.csv'),
    'odd-2025,"=SUM(1,1) ""odd"", <a> & b",Odd press,https://example.org/odd,2025,en,tertiary,\n',
  )
  await writeFile(join(place.seedFolder, 'claims/trade.csv'), claims)
  await place.reload()
  vi.stubEnv('KERVAN_DB', place.file)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  return place
}

export const ask = (path: string, headers: Record<string, string> = {}) =>
  sdmxAnswer(new Request(`http://localhost/sdmx/${path}`, { headers }))
