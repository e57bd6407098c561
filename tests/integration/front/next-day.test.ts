import { beforeAll, expect, test } from 'vitest'
import { figures, type Running, running } from './built'

const years =
  'process.on("SIGUSR2",()=>{const now=Date.now,D=Date;let ahead=3*366*864e5;Date=class extends D{constructor(...a){a.length?super(...a):super(now()+ahead)}static now=()=>now()+ahead}})'

let server: Running

beforeAll(async () => {
  server = await running('front', {
    ...{ KERVAN_DB: await figures(), KERVAN_LIMITS: 'off' },
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(years)}`,
  })
}, 120_000)

const overdue = async () => ((await server.ask('/en/projects')).text.match(/overdue/g) ?? []).length

test('a page that judges promises by the day is made anew when the day is another', async () => {
  const before = await overdue()
  expect(await overdue()).toBe(before)
  server.child.kill('SIGUSR2')
  await expect.poll(overdue).toBeGreaterThan(before)
})
