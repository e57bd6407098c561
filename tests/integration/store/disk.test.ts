import { spawnSync } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { Editor } from '../../../seed/editor'
import { saveChanges } from '../../../seed/store/save'
import { versionOf } from '../../../seed/store/version'
import { counted, emptied, expectWhole, numbersOf, saver, saverFile, textsOf } from './saving'

const run = (command: string, ...words: string[]) => spawnSync(command, words, { encoding: 'utf8' })
const hasRoot = process.getuid?.() === 0 && run('unshare', '-m', 'true').status === 0
const hasLoop = hasRoot && ['mkfs.ext4', 'losetup', 'perl'].every((name) => run('which', name).status === 0)

/** A place where a file system of the test's own is mounted until the test ends; undefined where none may be. */
async function mounted(...words: string[]): Promise<string | undefined> {
  const place = join(await emptied(), 'disk')
  await mkdir(place)
  if (run('mount', ...words, place).status !== 0) return undefined
  onTestFinished(() => {
    run('umount', '-l', place)
  })
  return place
}

const hidden = async (folder: string) =>
  (await readdir(folder, { recursive: true })).filter((name) => /(^|\/)\./.test(name))

test.skipIf(!hasRoot)(
  'where the disk is full at any write nothing is saved and nothing is left',
  async (context) => {
    const folder = await mounted('-t', 'tmpfs', '-o', 'size=512k', 'tmpfs')
    if (!folder) return context.skip()
    await counted(['w1'], folder)
    const before = await textsOf(folder)
    expect(await again(folder)).toMatchObject({ outcome: 'saved' })
    const filler = join(folder, 'filler.bin')
    const page = 4096
    let refused = 0
    for (let free = 0; free < 8; free++) {
      await rm(filler, { force: true })
      await fill(folder, filler, free * page)
      const state = await textsOf(folder)
      const outcome = await again(folder)
      if (outcome.outcome === 'saved') continue
      refused++
      expect(outcome).toEqual({
        outcome: 'disk',
        reason: 'full',
        isKept: false,
        words: 'The disk is full. Nothing was saved, and nothing was changed.',
      })
      expect(await textsOf(folder)).toEqual(state)
      expect(await hidden(folder)).toEqual(['.lock'])
    }
    await rm(filler)
    expect(await again(folder)).toMatchObject({ outcome: 'saved' })
    expect(refused).toBeGreaterThan(1)
    await expectWhole(folder, before)
    console.log(`disk full: ${refused} of 8 amounts of room were too little, each refused whole`)
  },
)

/** Leaves so many bytes of a file system free. */
async function fill(folder: string, filler: string, free: number): Promise<void> {
  const [available = ''] = run('df', '-B1', '--output=avail', folder).stdout.trim().split('\n').slice(-1)
  await writeFile(filler, Buffer.alloc(Math.max(0, Number(available) - free)))
}

/** Gives the row another text, whatever it has. */
async function again(folder: string) {
  const text = await readFile(join(folder, 'topics.csv'), 'utf8')
  const [, description = ''] = /^w1,0,(.*)$/m.exec(text) ?? []
  const change = {
    table: 'topics',
    file: 'topics.csv',
    key: ['w1'],
    before: { description },
    after: { description: description.endsWith('!') ? description.slice(0, -1) : `${description}!` },
  } as const
  return saveChanges(
    { folder, changes: [change], base: { 'topics.csv': versionOf(text) }, why: 'try' },
    new Editor('w1'),
  )
}

test('a folder that cannot be written is refused in words and stays as it is', async (context) => {
  const folder = hasRoot ? await readOnlyDisk() : await readOnlyFolder()
  if (!folder) return context.skip()
  const before = await textsOf(folder)
  expect(await again(folder)).toEqual({
    outcome: 'disk',
    reason: 'read-only',
    isKept: false,
    words: 'The seed folder cannot be written. Nothing was saved, and nothing was changed.',
  })
  expect(await textsOf(folder)).toEqual(before)
  expect(await numbersOf(folder, 'w1')).toEqual([0, 0])
})

async function readOnlyDisk(): Promise<string | undefined> {
  const folder = await mounted('-t', 'tmpfs', 'tmpfs')
  if (!folder) return undefined
  await counted(['w1'], folder)
  run('mount', '-o', 'remount,ro', folder)
  return folder
}

async function readOnlyFolder(): Promise<string> {
  const folder = await counted(['w1'])
  await chmod(folder, 0o555)
  onTestFinished(() => chmod(folder, 0o755))
  return folder
}

const cuts = 12

test.skipIf(!hasLoop)(
  'after the power was cut what was acknowledged is there, and nothing is half there',
  async (context) => {
    const image = join(await emptied(), 'disk.img')
    await writeFile(image, '')
    run('truncate', '-s', '24M', image)
    run('mkfs.ext4', '-q', image)
    const file = await saverFile()
    const folder = await mounted('-o', 'loop', image)
    if (!folder) return context.skip()
    await counted(['w1'], folder)
    run('sync', '-f', folder)
    const before = await textsOf(folder)
    let last = 0
    for (let i = 0; i < cuts; i++) {
      const child = saver(file, folder, 'w1')
      await Promise.race([child.begun, child.ended])
      await wait((i * 37) % 60)
      cutPower(folder)
      const told = child.said.at(-1) ?? 0
      child.kill()
      await child.ended
      run('umount', folder)
      expect(run('mount', '-o', 'loop', image, folder).status).toBe(0)
      const [topic, unit] = await numbersOf(folder, 'w1')
      expect(unit).toBe(topic)
      expect(topic).toBeGreaterThanOrEqual(told)
      expect(topic).toBeLessThanOrEqual((child.said.at(-1) ?? told) + 1)
      last = topic
    }
    expect((await hidden(folder)).filter((name) => name !== '.lock')).toEqual([])
    expect(await expectWhole(folder, before)).toBe(last)
    console.log(`${cuts} power cuts, ${last} saves, none lost`)
  },
  180_000,
)

/** EXT4_IOC_SHUTDOWN without a flush of the journal: what is not on the disk by now never will be. */
function cutPower(folder: string): void {
  const cut = run(
    'perl',
    '-e',
    'open(F,"<",$ARGV[0]);$b=pack("L",2);ioctl(F,0x8004587d,$b) or die $!',
    folder,
  )
  expect(cut.stderr).toBe('')
}
