import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { counted, expectWhole, numbersOf, saver, saverFile, textsOf } from './saving'

const kills = 200
const writers = ['w1', 'w2', 'w3', 'w4']

/** Moments after a first save, spread over the next ones and always the same. */
const momentMs = (i: number) => ((i * 7919) % 1000) / 20

test(`after ${kills} kills in the midst of saves nothing acknowledged is lost and nothing is half there`, async () => {
  const file = await saverFile()
  const lanes = await Promise.all(['a', 'b'].map((writer) => killed(file, writer, kills / 2)))
  const acknowledged = lanes.reduce((sum, lane) => sum + lane.acknowledged, 0)
  const finished = lanes.reduce((sum, lane) => sum + lane.finished, 0)
  console.log(
    `${kills} kills, ${acknowledged} saves acknowledged, ${finished} finished though not acknowledged`,
  )
  expect(acknowledged).toBeGreaterThanOrEqual(kills)
}, 600_000)

async function killed(file: string, writer: string, times: number) {
  const folder = await counted([writer])
  const before = await textsOf(folder)
  let last = 0
  let acknowledged = 0
  let finished = 0
  for (let i = 0; i < times; i++) {
    const child = saver(file, folder, writer)
    await Promise.race([child.begun, child.ended])
    await wait(momentMs(i))
    child.kill()
    await child.ended
    expect(child.fault()).toBe('')
    const told = child.said.at(-1) ?? last
    const [topic, unit] = await numbersOf(folder, writer)
    expect(unit).toBe(topic)
    expect([told, told + 1]).toContain(topic)
    acknowledged += child.said.length
    finished += topic - told
    last = topic
  }
  expect(await expectWhole(folder, before)).toBe(last)
  return { acknowledged, finished }
}

test('four processes that save at once lose nothing of one another', async () => {
  const times = 300
  const file = await saverFile()
  const folder = await counted(writers)
  const before = await textsOf(folder)
  const children = writers.map((writer) => saver(file, folder, writer, times))
  await Promise.all(children.map(({ ended }) => ended))
  expect(children.map(({ fault }) => fault())).toEqual(['', '', '', ''])
  for (const writer of writers) expect(await numbersOf(folder, writer)).toEqual([times, times])
  expect(await expectWhole(folder, before)).toBe(writers.length * times)
  console.log(`${writers.length} writers, ${writers.length * times} saves, none lost`)
}, 600_000)
