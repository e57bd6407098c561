import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { GET as one } from '../../app/projects/[file]/route'
import { askRoot, told } from './asked'
import { seeded, validSeed } from './seeded'

beforeEach(async () => {
  const place = await seeded(validSeed)
  await appendFile(
    join(place.seedFolder, 'projects.csv'),
    'harbour,"=A ""new"" harbour",port,KAZ,proposed,,,14,15,USD,10,,,USD,-1.5,50.25,,,\n',
  )
  await appendFile(join(place.seedFolder, 'promises.csv'), 'railway,completion,2029-06,2026-02-01,\n')
  await place.reload()
  vi.stubEnv('KERVAN_DB', place.file)
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-07-01') })
  onTestFinished(() => {
    vi.unstubAllEnvs()
    vi.useRealTimers()
  })
})

const ask = askRoot
const askOne = (file: string) =>
  one(new Request(`http://localhost/projects/${file}`), { params: Promise.resolve({ file }) })

const header =
  'Project,Name,Sector,Countries,Country codes,Status,Last confirmed,Parties,Cost,Cost lower,Cost upper,Cost unit,Cost note,' +
  'Capacity,Capacity lower,Capacity upper,Capacity unit,Capacity note,"Length, km",Latitude from,Longitude from,Latitude to,Longitude to,' +
  'Completed,Expected completion,First promised completion,First promised on,"Slip, months",Verdict,Sources,Note\r\n'
const harbour =
  'harbour,"=A ""new"" harbour",port,Kazakhstan,KAZ,proposed,,,,14,15,US dollars,,10,,,US dollars,,,-1.5,50.25,,,,,,,,,unsourced,\r\n'
const railway =
  'railway,A railway,rail,Kazakhstan; Türkiye,KAZ;TUR,construction,2025-05-21,,4,,,US dollars,,,,,,,,,,,,,2029-06,2027,2025-05-21,18,later,ministry-2025,\r\n'

test('the register leaves as CSV, numbers and text as they are; for Excel what it would run is made harmless', async () => {
  const response = await ask('/projects.csv')
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="projects.csv"')
  expect(await response.text()).toBe(header + railway + harbour)
  const excel = await (await ask('/projects.csv?excel=1')).text()
  expect(excel).toBe(`${header}${railway}${harbour.replace('"=A', '"\'=A')}`)
})

test('what the page shows leaves with csvType=filtered, in its order', async () => {
  expect(await (await ask('/projects.csv?csvType=filtered&country=KAZ&sort=name')).text()).toBe(
    header + harbour + railway,
  )
  expect(await (await ask('/projects.csv?csvType=filtered&sector=rail')).text()).toBe(header + railway)
  expect(await (await ask('/projects.csv?sector=rail')).text()).toBe(header + railway + harbour)
})

test('a project leaves with its milestones and the promises of each', async () => {
  expect(await (await askOne('railway.csv')).text()).toBe(
    'Milestone,Name,Kind,Record,Date,Promised,Said,"Moved, months",Source,URL,Quote,Note\r\n' +
      'completion,Completion,completion,milestone,,,,,Ministry: Trade in 2024,https://example.org/2025,,\r\n' +
      'completion,Completion,completion,promise,,2027,2025-05-21,,Ministry: Trade in 2024,https://example.org/2025,,\r\n' +
      'completion,Completion,completion,promise,,2029-06,2026-02-01,18,unsourced,,,\r\n',
  )
})

test('what is not there is 404 and what is wrong is 400, with the reason in words', async () => {
  expect(await told(askOne('nothing.csv'))).toBe(
    '404 There is no project "nothing". All of them are at /projects.',
  )
  expect(await told(ask('/projects.csv?country=XYZ'))).toBe(
    '400 The parameter country is "XYZ"; it can be KAZ, TUR.',
  )
  expect(await told(ask('/projects.csv?colour=red'))).toMatch(/^400 Unknown parameter "colour"/)
})
