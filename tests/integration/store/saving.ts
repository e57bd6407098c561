import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, onTestFinished } from 'vitest'
import { holding } from '../../../seed/store/hold'
import { readRevisions } from '../../../seed/store/revisions'
import { replayed } from '../../../seed/store/step'
import { validSeed } from '../seeded'

/** A small seed folder with a row for each writer, whose number the writer counts up in two files at once. */
export async function counted(writers: readonly string[], folder?: string) {
  const place = folder ?? (await emptied())
  await cp(validSeed, place, { recursive: true })
  const rows = {
    topics: writers.map((writer) => `${writer},0,A counter\n`),
    units: writers.map((writer) => `${writer.toUpperCase()},0,,suffix,plain\n`),
  }
  for (const [table, lines] of Object.entries(rows)) {
    const file = join(place, `${table}.csv`)
    await writeFile(file, (await readFile(file, 'utf8')) + lines.join(''))
  }
  return place
}

/** What a kill leaves is in the memory of the system either way; the tests of the disk are others. */
const memory = '/dev/shm'

export async function emptied(): Promise<string> {
  const folder = await mkdtemp(join(existsSync(memory) ? memory : tmpdir(), 'kervan-crash-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** The saving process as one file, which begins in a tenth of a second. */
export async function saverFile(): Promise<string> {
  const outfile = join(process.cwd(), 'test-results', `saver-${process.pid}.mjs`)
  await build({
    entryPoints: [join(process.cwd(), 'tests/integration/store/saver.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  })
  onTestFinished(() => rm(outfile, { force: true }))
  return outfile
}

/** A saver that runs; `said` are the numbers that it acknowledged. */
export function saver(file: string, folder: string, writer: string, times = Number.MAX_SAFE_INTEGER) {
  const child: ChildProcess = spawn(process.execPath, [file, folder, writer, String(times)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: number[] = []
  let fault = ''
  const begun = new Promise<void>((resolve) => {
    child.stdout?.on('data', (bytes: Buffer) => {
      for (const line of String(bytes).trim().split('\n')) {
        said.push(Number(line))
        resolve()
      }
    })
  })
  child.stderr?.on('data', (bytes: Buffer) => {
    fault += String(bytes)
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  return { said, begun, ended, kill: () => child.kill('SIGKILL'), fault: () => fault }
}

/** The numbers of a writer in both files, as whoever loads next finds them. */
export async function numbersOf(folder: string, writer: string): Promise<[number, number]> {
  const [topics, units] = await holding(folder, () =>
    Promise.all(['topics.csv', 'units.csv'].map((file) => readFile(join(folder, file), 'utf8'))),
  )
  const number = (text: string | undefined, key: string) =>
    Number(new RegExp(`^${key},(\\d+),`, 'm').exec(text ?? '')?.[1])
  return [number(topics, writer), number(units, writer.toUpperCase())]
}

/** The folder has no file that was not there before, and its history, replayed, gives what it holds. */
export async function expectWhole(folder: string, before: ReadonlyMap<string, string>): Promise<number> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /(^|\/)\.|draft/.test(name))
  expect(names).toEqual(['.lock'])
  const revisions = readRevisions(await readFile(join(folder, 'revisions.csv')))
  for (const [file, text] of before) {
    const steps = revisions.flatMap(({ steps }) => steps).filter((step) => step.file === file)
    expect(replayed(text, steps)).toEqual({ text: await readFile(join(folder, file), 'utf8'), unfit: 0 })
  }
  return revisions.length
}

export const textsOf = async (folder: string): Promise<Map<string, string>> =>
  new Map(
    await Promise.all(
      ['topics.csv', 'units.csv'].map(
        async (file) => [file, await readFile(join(folder, file), 'utf8')] as const,
      ),
    ),
  )
