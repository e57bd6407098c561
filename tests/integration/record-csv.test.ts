import { appendFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { GET as source } from '../../app/sources/[file]/route'
import { citedBy } from '../../db/queries/cited'
import { listEvents } from '../../db/queries/events'
import { originsBeside } from '../../db/queries/statements'
import { askRoot, told } from './asked'
import { seeded, validSeed } from './seeded'

let place: Awaited<ReturnType<typeof seeded>>

beforeEach(async () => {
  place = await seeded(validSeed)
  await appendFile(
    join(place.seedFolder, 'events.csv'),
    'council,2024-09,"The council, meeting",meeting,OTS,,\nfounding,2009,Before all,agreement,OTS,,\n',
  )
  await appendFile(
    join(place.seedFolder, 'sources.csv'),
    'copy-2025,The same again,Blog,,2025-05-22,en,tertiary,ministry-2025\n',
  )
  await appendFile(
    join(place.seedFolder, 'claims/trade.csv'),
    'trade-turnover,KAZ,OTS,2024,11.40,,,,,actual,copy-2025,\n',
  )
  await place.reload()
  vi.stubEnv('KERVAN_DB', place.file)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
})

const askEvents = (search: string) => told(askRoot(`/events.csv${search}`))
const askSources = (search: string) => told(askRoot(`/sources.csv${search}`))
const askSource = (file: string) =>
  told(source(new Request(`http://localhost/sources/${file}`), { params: Promise.resolve({ file }) }))

const eventHeader = 'Date,Event,Title,Kind,Place,Areas,Projects,Actors,Description,Sources\r\n'

test('the events leave as CSV, the newest first, lists with semicolons', async () => {
  expect(await askEvents('')).toBe(
    `200 ${eventHeader}` +
      '2025-05-21,summit,A summit,summit,,KAZ;TUR,railway,,,ministry-2025\r\n' +
      '2024-09,council,"The council, meeting",meeting,,OTS,,,,unsourced\r\n' +
      '2009,founding,Before all,agreement,,OTS,,,,unsourced\r\n',
  )
})

test('the events of the kinds and areas asked for leave alone', async () => {
  expect(await askEvents('?kind=meeting~agreement&area=KAZ')).toBe(
    `200 ${eventHeader}` +
      '2024-09,council,"The council, meeting",meeting,,OTS,,,,unsourced\r\n' +
      '2009,founding,Before all,agreement,,OTS,,,,unsourced\r\n',
  )
  expect(await askEvents('?kind=party')).toBe(
    '400 The parameter kind is "party"; it can be summit, meeting, decision, agreement, launch, statement, report.',
  )
  expect(await askEvents('?country=KAZ')).toMatch(/^400 Unknown parameter "country"/)
})

test('an event of a group touches those that were its members then', async () => {
  await appendFile(join(place.seedFolder, 'events.csv'), 'early,2009-05,Too early,meeting,OTS,,\n')
  await place.reload()
  const touched = (await listEvents(place.open())).map((event) => `${event.event} ${event.touched.join(' ')}`)
  expect(touched).toEqual(['summit KAZ TUR', 'council OTS KAZ', 'early OTS', 'founding OTS KAZ'])
})

test('an event of a project touches the area that figures of the project are about', async () => {
  await appendFile(join(place.seedFolder, 'areas.csv'), 'TITR,Trans-Caspian route,route\n')
  await writeFile(
    join(place.seedFolder, 'projects.csv'),
    'project,name,sector,areas,status,area\nrailway,A railway,rail,KAZ;TUR,construction,TITR\n',
  )
  await place.reload()
  const [newest] = await listEvents(place.open())
  expect(newest?.touched).toEqual(['KAZ', 'TUR', 'TITR'])
})

test('the sources leave as CSV with what they carry', async () => {
  expect(await askSources('')).toBe(
    '200 Source,Title,Publisher,URL,Published,Language,Licence,Class,Repeats,Edition,Figures,Drawn,Other statements\r\n' +
      'ministry-2025,Trade in 2024,Ministry,https://example.org/2025,2025-05-21,en,,primary,,,2,2,5\r\n' +
      'copy-2025,The same again,Blog,,2025-05-22,en,,tertiary,ministry-2025,,1,0,0\r\n',
  )
  expect(await askSources('?class=tertiary')).not.toContain('Ministry,')
  expect(await askSources('?class=best')).toBe(
    '400 The parameter class is "best"; it can be primary, secondary, tertiary.',
  )
})

test('a source leaves with every figure that it states, drawn or not', async () => {
  expect(await askSource('copy-2025.csv')).toBe(
    '200 Entity,Code,Year,Indicator,Indicator code,Value,Time period,Counterpart,Counterpart code,Unit,Qualifier,Lower,Upper,Kind,Status,Scope,Drawn,Rank,Period as stated,Words,Note\r\n' +
      'Kazakhstan,KAZ,2024,Trade turnover,trade-turnover,11.40,2024,Turkic States,OTS,10^9 US dollars,exact,,,actual,A,,no,normal,,,\r\n',
  )
  expect(await askSource('nobody.csv')).toBe('404 There is no source "nobody". All of them are at /sources.')
})

test('what rests on a source beside figures is found: projects, milestones, promises, events, memberships', async () => {
  const cited = await citedBy(place.open(), 'ministry-2025')
  expect(cited).toMatchObject({
    projects: [{ project: 'railway' }],
    milestones: [{ milestone: 'completion', date: null }],
    promises: [{ promised: '2027', said: '2025-05-21', milestoneName: 'Completion' }],
    events: [{ event: 'summit' }],
    memberships: [{ area: 'KAZ', role: 'member', from: '2009-10-03' }],
  })
})

test('a claim that two documents of one origin state has one independent source', async () => {
  await appendFile(
    join(place.seedFolder, 'sources.csv'),
    'bank-2025,Trade again,Bank,,2025-06-01,en,primary,\n',
  )
  await appendFile(
    join(place.seedFolder, 'claims/trade.csv'),
    'trade-share,KAZ,OTS,2024,8,,,,,actual,ministry-2025,\ntrade-share,KAZ,OTS,2024,8.1,,,,,actual,bank-2025,\n',
  )
  await place.reload()
  expect(await originsBeside(place.open(), [1, 3])).toEqual(
    new Map([
      [1, 1],
      [3, 2],
    ]),
  )
})

test('a source with more figures than a workbook holds says so beforehand, and leaves as CSV', async () => {
  const file = new Sqlite(place.file)
  file.exec("update source_series set figures = 600000 where source = 'ministry-2025'")
  file.close()
  expect(await askSource('ministry-2025.xlsx')).toMatch(
    /^413 ministry-2025 has more than the 1048575 rows that \.xlsx can hold\. Take it as \.csv/,
  )
  expect(await askSource('ministry-2025.csv')).toMatch(/^200 Entity,/)
})
