import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { GET as described } from '../../app/datapackage.json/route'
import { GET as whole } from '../../app/kervan.zip/route'
import { GET as llms } from '../../app/llms.txt/route'
import { GET as project } from '../../app/projects/[file]/route'
import { GET as robots } from '../../app/robots.txt/route'
import { GET as sitemap } from '../../app/sitemap.xml/route'
import { askRoot, told } from './asked'
import { repositorySeed, seeded, validSeed } from './seeded'
import { readZip } from './zip'

const get = (path: string) => new Request(`http://localhost${path}`)

async function stand(from: string) {
  const place = await seeded(from)
  vi.stubEnv('KERVAN_DB', place.file)
  vi.stubEnv('KERVAN_SEED', place.seedFolder)
  vi.stubEnv('KERVAN_ORIGIN', 'https://kervan.example')
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  return place
}

test('the whole seed folder leaves with its data package, and every file that it lists is there', async () => {
  await stand(repositorySeed)
  const files = readZip(Buffer.from(await (await whole(get('/kervan.zip'))).arrayBuffer()))
  const read = (name: string) => files.get(`kervan/${name}`)?.toString('utf8') ?? ''
  const document = JSON.parse(read('datapackage.json'))
  expect(document.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json')
  const paths: string[] = document.resources.flatMap(({ path }: { path: string | string[] }) => path)
  expect(paths.filter((path) => !files.has(`kervan/${path}`))).toEqual([])
  expect(read('sources.csv').split('\n', 1)).toEqual([
    'source,title,publisher,url,published,language,licence,class,repeats,vintage,note',
  ])
  expect(read('LICENCES.md')).toContain('`wb-wdi-2026-07` World Bank: World Development Indicators')
  expect(await (await described(get('/datapackage.json'))).json()).toEqual(document)
})

test('a seed folder without a data package and a readme leaves all the same', async () => {
  await stand(validSeed)
  const files = readZip(Buffer.from(await (await whole(get('/kervan.zip'))).arrayBuffer()))
  expect(files.has('kervan/README.md')).toBe(false)
  const { name, resources } = JSON.parse(files.get('kervan/datapackage.json')?.toString('utf8') ?? '{}')
  expect([name, resources[0].name]).toEqual(['kervan', 'areas'])
})

test('the archive is of the state that is shown, whatever happens to the files meanwhile', async () => {
  const { seedFolder } = await stand(validSeed)
  const before = await (await whole(get('/kervan.zip'))).arrayBuffer()
  await appendFile(join(seedFolder, 'topics.csv'), 'water,Water,Rivers\n')
  const after = await (await whole(get('/kervan.zip'))).arrayBuffer()
  expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true)
})

const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kervan//Kervan//EN', 'METHOD:PUBLISH']

test('events leave as a calendar, folded at 75 bytes and never within a letter', async () => {
  const { seedFolder, reload } = await stand(validSeed)
  await appendFile(
    join(seedFolder, 'events.csv'),
    'council,2024-09,"Түркі мемлекеттері ұйымының кеңесі; a meeting, and more",meeting,OTS,,\n',
  )
  await reload()
  expect(await (await askRoot('/events.ics?kind=meeting')).text()).toBe(
    [
      ...calendar,
      'NAME:Events',
      'X-WR-CALNAME:Events',
      'REFRESH-INTERVAL;VALUE=DURATION:P1D',
      'BEGIN:VEVENT',
      'UID:event-council@kervan',
      'DTSTAMP:20260101T000000Z',
      'DTSTART;VALUE=DATE:20240901',
      'DTEND;VALUE=DATE:20241001',
      'SUMMARY:Түркі мемлекеттері ұйымының кеңесі\\;',
      '  a meeting\\, and more',
      'CATEGORIES:meeting,Turkic States',
      'URL:https://kervan.example/en/events#council',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  )
  expect(await told(askRoot('/events.ics?kind=party'))).toMatch(/^400 The parameter kind is "party"/)
})

test('a project leaves as a calendar: what is promised stands at the end of its period', async () => {
  await stand(validSeed)
  const ask = (file: string) => project(get(`/projects/${file}`), { params: Promise.resolve({ file }) })
  const text = await (await ask('railway.ics')).text()
  expect(text).toContain('SUMMARY:A railway: Completion (promised)\r\n')
  expect(text).toContain('DTSTART;VALUE=DATE:20271231\r\nDTEND;VALUE=DATE:20280101\r\n')
  expect(text.replaceAll('\r\n ', '')).toContain(
    'DESCRIPTION:Promised for 2027\\, said on 2025-05-21.\\nMinistry: Trade in 2024\r\n',
  )
  expect(await (await askRoot('/projects.ics')).text()).toContain('UID:project-railway-completion@kervan')
  expect(await told(ask('nothing.ics'))).toMatch(/^404 There is no project "nothing"/)
})

test('programs that follow links find every page', async () => {
  await stand(validSeed)
  const text = await (await sitemap(get('/sitemap.xml'))).text()
  for (const path of [
    '',
    '/data',
    '/indicators/gdp',
    '/countries/KAZ',
    '/projects/railway',
    '/sources/ministry-2025',
  ])
    expect(text).toContain(`<loc>https://kervan.example/en${path}</loc><lastmod>2026-01-01</lastmod>`)
  expect(await robots(get('/robots.txt')).text()).toBe(
    'User-agent: *\nDisallow: /*/edit\nDisallow: /*/sign-in\n\nSitemap: https://kervan.example/sitemap.xml\n',
  )
  expect(await (await llms(get('/llms.txt'))).text()).toContain(
    '- [Output](https://kervan.example/indicators/gdp.md): Output in a year',
  )
})
