import { expect, test } from 'vitest'
import { gate, Overload } from '../../../app/_server/front/gate'
import { limits } from '../../../app/_server/front/limits'
import { page, served } from './served'

test('an address that takes too many files at once is told when to come again, another is served', async () => {
  const { ask } = await served(page(() => 'a,b').handler, { KERVAN_TRUST_PROXY: '1' })
  const from = (address: string) =>
    ask('/trade.csv', { headers: { 'X-Forwarded-For': `198.51.100.1, ${address}` } })
  const statuses: number[] = []
  for (let i = 0; i < 80; i++) statuses.push((await from('203.0.113.7')).status)
  expect(statuses.slice(0, 60).every((status) => status === 200)).toBe(true)
  const refused = await from('203.0.113.7')
  expect(refused.status).toBe(429)
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect((await from('203.0.113.8')).status).toBe(200)
})

test('an IPv6 address draws on the bucket of its network, however it is written', async () => {
  const { ask } = await served(page(() => 'a,b').handler, { KERVAN_TRUST_PROXY: '1' })
  const from = async (address: string) =>
    (await ask('/trade.csv', { headers: { 'X-Forwarded-For': address } })).status
  for (let i = 0; i < 80; i++) await from(`2001:db8::${i}`)
  expect(await from('2001:db8::ffff')).toBe(429)
  expect(await from('2001:0DB8:0:0:1:2:3:4')).toBe(429)
  expect(await from('[2001:db8::9]:443')).toBe(429)
  expect(await from('2001:db8:0:1::1')).toBe(200)
})

test('an address holds sixteen files at once, and others are served beside it', async () => {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const { ask } = await served(
    async (_, response) => {
      await released
      response.end('a,b')
    },
    { KERVAN_TRUST_PROXY: '1' },
  )
  const from = (address: string) => ask('/trade.csv', { headers: { 'X-Forwarded-For': address } })
  const held = Array.from({ length: 16 }, () => from('203.0.113.7'))
  await new Promise((resolve) => setTimeout(resolve, 100))
  const late = await from('203.0.113.7')
  expect([late.status, late.headers['retry-after']]).toEqual([429, '2'])
  const other = from('203.0.113.8')
  release()
  expect((await other).status).toBe(200)
  expect((await Promise.all(held)).map(({ status }) => status)).toEqual(Array(16).fill(200))
  expect((await from('203.0.113.7')).status).toBe(200)
})

test('an address has ten days made anew at once, while days that are there are read as one likes', async () => {
  const made = new Set<string>()
  const { ask } = await served(
    page(() => 'page').handler,
    {},
    {
      viewedAt: async (asked, now, mayMake) => {
        if (!made.has(asked) && !(await mayMake())) return undefined
        made.add(asked)
        return { asked, now, file: undefined, outcome: 'shown' }
      },
    },
  )
  const day = (i: number) => ask(`/en/about?asOf=2026-05-${String(i).padStart(2, '0')}`)
  for (let i = 1; i <= 11; i++) expect((await day(i)).status).toBe(200)
  const refused = await day(12)
  expect([refused.status, Number(refused.headers['retry-after']) > 0]).toEqual([429, true])
  for (let i = 1; i <= 11; i++) expect((await day(i)).status).toBe(200)
  expect((await ask('/en/about')).status).toBe(200)
})

test('searching is limited, reading is not', async () => {
  const { ask } = await served(page(() => 'page').handler)
  const all = async (path: (i: number) => string) => {
    const statuses = new Set<number>()
    for (let i = 0; i < 90; i++) statuses.add((await ask(path(i))).status)
    return [...statuses]
  }
  expect(await all((i) => `/en/search?q=${i}`)).toEqual([200, 429])
  expect(await all((i) => `/en/indicators?q=${i}`)).toContain(429)
  expect(await all(() => '/en/about')).toEqual([200])
})

test('a password is tried eleven times at once at most', async () => {
  const takeOne = limits()
  const waits: (number | undefined)[] = []
  for (let i = 0; i < 12; i++) waits.push(await takeOne('signIn', '203.0.113.7'))
  expect(waits.slice(0, 11)).toEqual(Array(11).fill(undefined))
  expect(waits[11]).toBeGreaterThan(0)
})

test('gate() lets so many run, so many wait, and says at once that there is no more room', async () => {
  const { run, load } = gate({ running: 1, waiting: 1, patienceMs: 1000 })
  let release = () => {}
  const first = run(
    () =>
      new Promise<string>((resolve) => {
        release = () => resolve('first')
      }),
  )
  const second = run(async () => 'second')
  await expect(run(async () => 'third')).rejects.toThrow(Overload)
  expect(load()).toEqual({ running: 1, waiting: 1 })
  release()
  expect(await Promise.all([first, second])).toEqual(['first', 'second'])
  expect(load()).toEqual({ running: 0, waiting: 0 })
})

test('gate() lets nobody wait longer than the patience', async () => {
  const { run } = gate({ running: 1, waiting: 5, patienceMs: 20 })
  void run(() => new Promise(() => {}))
  await expect(run(async () => 'late')).rejects.toThrow('waited too long')
})

test('a rush for more pages than can be made gets 503 quickly', async () => {
  const { ask } = await served(() => new Promise(() => {}))
  const rush = Array.from({ length: 104 }, (_, i) => ask(`/en/sources/${i}`).catch(() => undefined))
  await new Promise((resolve) => setTimeout(resolve, 300))
  const started = performance.now()
  const late = await ask('/en/about')
  expect([late.status, late.headers['retry-after']]).toEqual([503, '2'])
  expect(performance.now() - started).toBeLessThan(1000)
  void Promise.allSettled(rush)
})
