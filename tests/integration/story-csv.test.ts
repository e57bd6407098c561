import { parse } from 'csv-parse/sync'
import { expect, onTestFinished, test, vi } from 'vitest'
import { GET as caspian } from '../../app/caspian.csv/route'
import { GET as corridor } from '../../app/corridor.csv/route'
import { eventsAbout } from '../../db/queries/events-about'
import { projectsTouching } from '../../db/queries/projects-touching'
import { repositorySeed, seeded } from './seeded'

const served = async () => {
  const place = await seeded(repositorySeed)
  vi.stubEnv('KERVAN_DB', place.file)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  return place
}

const rowsOf = async (response: Response): Promise<Record<string, string>[]> =>
  parse(await response.text(), { columns: true })

test('the figures of the corridor leave together, those of other routes stay', async () => {
  await served()
  const response = await corridor(new Request('http://localhost/corridor.csv'))
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="corridor.csv"')
  const rows = await rowsOf(response)
  const cargo = rows.filter(
    (row) => row['Indicator code'] === 'corridor-cargo' && row['Time period'] === '2024',
  )
  expect(cargo.map((row) => [row.Value, row.Kind, row.Scope])).toEqual([
    ['4.484', 'actual', ''],
    ['4', 'forecast', ''],
  ])
  expect(new Set(rows.map((row) => row.Code))).toEqual(
    new Set(['KAZ', 'TITR', 'BTK', 'KAZ-AKTAU', 'KAZ-KURYK', 'KAZ-DOSTYK', 'KAZ-ALTYNKOL', 'AZE-BAKU']),
  )
})

test('every claim of the corridor leaves on request, the part of 2024 with its scope', async () => {
  await served()
  const rows = await rowsOf(await corridor(new Request('http://localhost/corridor.csv?claims=all')))
  const part = rows.find((row) => row.Value === '3.3')
  expect([part?.Scope, part?.Drawn]).toEqual(['Kazakh and Azerbaijani seaports only', 'no'])
})

test('the figures of the Caspian leave narrowed to years, and a fault is told', async () => {
  await served()
  const rows = await rowsOf(
    await caspian(new Request('http://localhost/caspian.csv?time=1977..1995&csvType=filtered')),
  )
  expect(rows.map((row) => [row['Indicator code'], row['Time period'], row.Value])).toEqual([
    ['caspian-sea-level', '1977', '-29.01'],
    ['caspian-sea-level', '1995', '-26.62'],
    ['caspian-sea-level-change', '1978-01-01/P18Y', '2.5'],
  ])
  const refused = await caspian(new Request('http://localhost/caspian.csv?country=KAZ'))
  expect([refused.status, await refused.text()]).toEqual([
    400,
    'The parameter country is "KAZ"; it can be CASPIAN.\n',
  ])
})

test('projects are found by sector and by an area they touch, with all of their areas', async () => {
  const db = (await served()).open()
  const projects = await projectsTouching(db, { sectors: ['port'], areas: ['GEO'] })
  expect(projects.map(({ project, areas }) => [project, ...areas])).toEqual([
    ['anaklia-port', 'Georgia'],
    ['poti-terminal-ptc', 'Georgia', 'Kazakhstan'],
  ])
})

test('events are found by kind, and by an area or a project of theirs', async () => {
  const db = (await served()).open()
  const found = await eventsAbout(db, { kinds: ['launch'], areas: ['TITR'], projects: ['dostyk-moiynty'] })
  expect(found.map(({ date }) => date)).toEqual(['2025-09-30', '2022-11-25', '2016-10-18', '2015-08-03'])
})
