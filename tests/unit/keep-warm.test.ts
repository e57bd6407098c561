import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepWarm } from '../../app/_server/front/keep-warm'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a fault that lasts is told ever more rarely, and what works again is looked at every second', async () => {
  let isBroken = true
  const [said, looks]: [unknown[], number[]] = [[], []]
  const warm = async () => {
    looks.push(Date.now())
    if (isBroken) throw new Error('no figures')
  }
  vi.setSystemTime(0)
  keepWarm(warm, { everyMs: 1000, mostMs: 60_000, say: (error) => said.push(error) })
  await vi.advanceTimersByTimeAsync(600_000)
  expect(looks.slice(0, 8)).toEqual([0, 2000, 6000, 14_000, 30_000, 62_000, 122_000, 182_000])
  expect(said).toHaveLength(14)
  isBroken = false
  await vi.advanceTimersByTimeAsync(65_000)
  expect((looks.at(-1) ?? 0) - (looks.at(-2) ?? 0)).toBe(1000)
  expect(said).toHaveLength(14)
})
