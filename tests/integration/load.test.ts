import { spawn, spawnSync } from 'node:child_process'
import { appendFile, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadedVersion } from '../../db/loaded-version'
import { listIndicators } from '../../db/queries/indicators'
import { claimsOf } from '../../db/queries/observations'
import { checkPackage } from '../../seed/check'
import { readPackage } from '../../seed/read'
import { repositorySeed, seeded, validSeed } from './seeded'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), 'db/seed.ts']

function seed({ seedFolder, file }: { seedFolder: string; file: string }) {
  const env = { ...process.env, KERVAN_SEED: seedFolder, KERVAN_DB: file }
  return spawnSync(process.execPath, command, { cwd: root, env, encoding: 'utf8' })
}

test('the seed folder of the repository has no error', async () => {
  const { seed, problems } = await readPackage(repositorySeed)
  expect([...problems, ...checkPackage(seed)].filter(({ severity }) => severity === 'error')).toEqual([])
})

test('the founding figures are there: 11.4 bn and 8 %, of 2024, with their rivals and sources', async () => {
  const db = (await seeded(repositorySeed)).open()
  const of = async (indicator: string) =>
    (await claimsOf(db, indicator)).filter((row) => row.refArea === 'KAZ' && row.counterpartArea === 'OTS')
  const trade = await of('trade-turnover')
  const charted = trade.find((row) => row.chosen && row.timePeriod === '2024')
  expect(charted).toMatchObject({
    valueText: '11.4',
    source: 'qazinform-20250521-special-doc',
    periodAsStated: 'last year',
    periodBasis: 'computed',
  })
  expect(trade.find((row) => row.source === 'exbulletin-20250522')).toMatchObject({
    valueText: '11.4',
    timePeriod: '2024',
    published: '2025-05-22',
  })
  expect(trade.find((row) => row.source === 'menafn-20250530-ots-pm')).toMatchObject({
    valueText: '11.4',
    timePeriod: '2023',
  })
  const share = await of('trade-share')
  expect(share.filter((row) => row.timePeriod === '2024').map((row) => row.valueText)).toEqual(['8', '8'])
})

test('cargo of the corridor in 2024 is 4.484 Mt, and 3.3 Mt through the seaports', async () => {
  const claims = await claimsOf((await seeded(repositorySeed)).open(), 'corridor-cargo')
  const of2024 = claims.filter((row) => row.timePeriod === '2024' && row.kind === 'actual')
  expect(of2024.find((row) => row.chosen)?.valueText).toBe('4.484')
  expect(of2024.find((row) => row.valueText === '3.3')?.scope).toBe('Kazakh and Azerbaijani seaports only')
})

test('a number leaves the database as it was typed', async () => {
  const place = await seeded(validSeed)
  await appendFile(
    join(place.seedFolder, 'claims/trade.csv'),
    'trade-turnover,KAZ,TUR,2024,529.40,6,,,,actual,ministry-2025,\n',
  )
  await appendFile(
    join(place.seedFolder, 'claims/trade.csv'),
    'trade-turnover,KAZ,TUR,2023,0.10,,,,,actual,ministry-2025,\n',
  )
  await place.reload()
  const claims = await claimsOf(place.open(), 'trade-turnover')
  expect(claims.filter((row) => row.counterpartArea === 'TUR').map((row) => row.valueText)).toEqual([
    '0.10',
    '0.52940',
  ])
})

test('a wrong row is refused with its place, and the database stays as it was', async () => {
  const place = await seeded(validSeed)
  seed(place)
  const before = await readFile(place.file)
  await appendFile(
    join(place.seedFolder, 'claims/trade.csv'),
    'trade-turnover,KAZ,OTS,2023,many,,,,,actual,ministry-2025,\n',
  )
  const { status, stderr } = seed(place)
  expect(status).toBe(1)
  expect(stderr).toContain('claims/trade.csv:3:29  value is "many"  a number such as 11.4 or -29.31')
  expect(stderr).toContain('1 error, 0 warnings')
  expect(before.equals(await readFile(place.file))).toBe(true)
})

test('a disk that takes no more is told in words, and the database stays as it was', async () => {
  const place = await seeded(repositorySeed)
  const before = await readFile(place.file)
  await appendFile(join(place.seedFolder, 'topics.csv'), 'made,Made,For the test\n')
  const env = { ...process.env, KERVAN_SEED: place.seedFolder, KERVAN_DB: place.file }
  const bounded = `trap '' XFSZ; ulimit -f 1600; exec "$@"`
  const words = ['-c', bounded, 'sh', process.execPath, ...command]
  const { status, stderr } = spawnSync('sh', words, { cwd: root, env, encoding: 'utf8' })
  expect(stderr).toMatch(
    /^The disk (is full|reports a fault)\. Nothing was loaded; the figures are as they were\.$/m,
  )
  expect(stderr).not.toContain(' at ')
  expect(status).toBe(1)
  expect(before.equals(await readFile(place.file))).toBe(true)
  expect((await readdir(place.folder)).sort()).toEqual(['kervan.sqlite', 'seed'])
  expect(seed(place).status).toBe(0)
})

test('loading twice changes nothing', async () => {
  const place = await seeded(validSeed)
  expect(seed(place).stdout).toContain('loaded 2 figures')
  const first = await stat(place.file)
  expect(seed(place).stdout).toContain('is up to date')
  expect((await stat(place.file)).mtimeMs).toBe(first.mtimeMs)
})

test('a draft that a killed load left is cleared away', async () => {
  const place = await seeded(validSeed)
  const ended = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await new Promise((resolve) => ended.on('close', resolve))
  await writeFile(`${place.file}.${ended.pid}`, 'half a database')
  expect(seed(place).status).toBe(0)
  expect((await readdir(place.folder)).sort()).toEqual(['kervan.sqlite', 'seed'])
})

test('a load that is killed leaves the old figures or the new ones, whole', { timeout: 60_000 }, async () => {
  const place = await seeded(repositorySeed)
  const env = { ...process.env, KERVAN_SEED: place.seedFolder, KERVAN_DB: place.file }
  for (const delay of [300, 500, 600, 700, 800, 1000]) {
    await appendFile(join(place.seedFolder, 'topics.csv'), `made-${delay},Made ${delay},For the test\n`)
    const child = spawn(process.execPath, command, { cwd: root, env, stdio: 'ignore' })
    await new Promise((resolve) => setTimeout(resolve, delay))
    child.kill('SIGKILL')
    await new Promise((resolve) => child.on('close', resolve))
    expect(loadedVersion(place.file)).toBeDefined()
    expect((await listIndicators(place.open())).length).toBeGreaterThan(100)
  }
  expect(seed(place).status).toBe(0)
  expect((await readdir(place.folder)).sort()).toEqual(['kervan.sqlite', 'seed'])
})
