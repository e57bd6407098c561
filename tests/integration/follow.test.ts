import { existsSync } from 'node:fs'
import { appendFile, cp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { followFolder } from '../../db/follow'
import { claimsOf } from '../../db/queries/observations'
import { dataVersion } from '../../db/state'
import { findTrouble } from '../../db/trouble'
import { seeded, validSeed } from './seeded'

const wanted = { timeout: 10_000, interval: 50 }

/** A seed folder that is followed until the test ends, and what was told of it. */
async function followed(holdMs = 400) {
  const place = await seeded(validSeed)
  const end = new AbortController()
  const told: string[] = []
  const following = followFolder(place.seedFolder, place.file, {
    signal: end.signal,
    holdMs,
    tell: (_, { outcome }) => told.push(outcome),
    fail: (error) => told.push(error.message),
  })
  onTestFinished(async () => {
    end.abort()
    await following
  })
  await vi.waitFor(() => expect(told).toEqual(['loaded']), wanted)
  const trade = join(place.seedFolder, 'claims/trade.csv')
  const years = async () =>
    (await claimsOf(place.open(), 'trade-turnover'))
      .filter(({ counterpartArea }) => counterpartArea === 'TUR')
      .map(({ timePeriod }) => timePeriod)
  return { ...place, told, trade, years }
}

const claim = (year: number | string) => `trade-turnover,KAZ,TUR,${year},529.40,6,,,,actual,ministry-2025,\n`

test('a file that is saved, or replaced by another of its name, is loaded', async () => {
  const { trade, years } = await followed()
  await appendFile(trade, claim(2023))
  await vi.waitFor(async () => expect(await years()).toEqual(['2023']), wanted)
  await writeFile(`${trade}.new`, (await readFile(trade, 'utf8')) + claim(2024))
  await rename(`${trade}.new`, trade)
  await vi.waitFor(async () => expect(await years()).toEqual(['2023', '2024']), wanted)
})

test('a folder that is replaced by another is followed further', async () => {
  const { folder, seedFolder, trade, years } = await followed()
  await cp(seedFolder, join(folder, 'other'), { recursive: true })
  await appendFile(join(folder, 'other/claims/trade.csv'), claim(2023))
  await rename(seedFolder, join(folder, 'old'))
  await rename(join(folder, 'other'), seedFolder)
  await vi.waitFor(async () => expect(await years()).toEqual(['2023']), wanted)
  await appendFile(trade, claim(2024))
  await vi.waitFor(async () => expect(await years()).toEqual(['2023', '2024']), wanted)
})

test('problems leave the figures as they are and are kept until the file is right', async () => {
  const { file, trade, years, told } = await followed()
  const version = dataVersion(file)
  const text = await readFile(trade, 'utf8')
  await appendFile(trade, claim('soon'))
  await vi.waitFor(() => expect(told).toEqual(['loaded', 'kept']), wanted)
  expect(findTrouble(file)).toEqual({
    errors: 1,
    lines: [
      'claims/trade.csv:3:24  time_period is "soon"  a period such as 2024, 2024-Q1, 2024-05 or 2024-01-01/P11M',
    ],
  })
  expect(await years()).toEqual([])
  expect(dataVersion(file)).not.toBe(version)
  await writeFile(trade, text)
  await vi.waitFor(() => expect(told).toEqual(['loaded', 'kept', 'current']), wanted)
  expect(findTrouble(file)).toBeUndefined()
  expect(dataVersion(file)).toBe(version)
})

test('a file that is half written is no problem while it grows', async () => {
  const { file, trade, years, told } = await followed(3000)
  await appendFile(trade, claim(2023).slice(0, 20))
  await new Promise((resolve) => setTimeout(resolve, 250))
  await appendFile(trade, claim(2023).slice(20))
  await vi.waitFor(async () => expect(await years()).toEqual(['2023']), wanted)
  expect(told).toEqual(['loaded', 'loaded'])
  expect(existsSync(`${file}.problems.json`)).toBe(false)
})

test('what editors put beside an open file is no table', async () => {
  const { seedFolder, trade, years, told } = await followed()
  for (const name of ['.#trade.csv', '.~lock.trade.csv#', '~$trade.csv', 'trade.csv~', '.trade.csv.swp'])
    await writeFile(join(seedFolder, 'claims', name), 'no table')
  await appendFile(trade, claim(2023))
  await vi.waitFor(async () => expect(await years()).toEqual(['2023']), wanted)
  expect(told).toEqual(['loaded', 'loaded'])
})

test('a folder that is gone is told once, and loaded when it is back', async () => {
  const { folder, seedFolder, told } = await followed()
  await rename(seedFolder, join(folder, 'away'))
  await vi.waitFor(() => expect(told).toHaveLength(2), wanted)
  expect(told[1]).toBe(`there is no folder ${seedFolder}`)
  await rename(join(folder, 'away'), seedFolder)
  await vi.waitFor(() => expect(told[2]).toBe('current'), wanted)
  await rm(join(folder, 'away'), { recursive: true, force: true })
})
