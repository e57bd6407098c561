import { expect, onTestFinished, test, vi } from 'vitest'
import { askRoot, told } from './asked'
import { seeded, validSeed } from './seeded'

test('the countries leave with their codes, their role, who says so, and where their figures are', async () => {
  const place = await seeded(validSeed)
  vi.stubEnv('KERVAN_DB', place.file)
  vi.stubEnv('KERVAN_ORIGIN', 'https://kervan.example')
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  expect(await told(askRoot('/countries.csv'))).toBe(
    '200 Code,ISO 3166-1 alpha-2,Name,Role,Since,Source,Figures\r\n' +
      'KAZ,KZ,Kazakhstan,member,2009-10-03,ministry-2025,https://kervan.example/countries/KAZ.csv\r\n',
  )
})
