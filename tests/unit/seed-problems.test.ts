import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { checkPackage } from '../../seed/check'
import { describeProblem, summarize } from '../../seed/describe'
import { readPackage } from '../../seed/read'

const fixtures = join(dirname(fileURLToPath(import.meta.url)), '../fixtures/seed')
const rules = await rulesOf(join(dirname(fileURLToPath(import.meta.url)), '../../seed/problem.ts'))
const folders = await readdir(fixtures)

test('every rule has its fixture', () => {
  expect(rules.filter((rule) => !folders.includes(rule))).toEqual([])
})

for (const folder of folders) {
  test(`the seed folder "${folder}" has the problems it should have`, async () => {
    const problems = await problemsOf(folder)
    const expected = await readFile(join(fixtures, folder, 'expected.txt'), 'utf8')
    expect(problems.map(describeProblem)).toEqual(expected.split('\n').filter(Boolean))
    if (rules.includes(folder)) expect(problems.map(({ rule }) => rule)).toContain(folder)
  })
}

test('a report closes with the number of errors and warnings', async () => {
  expect(summarize(await problemsOf('type'))).toBe('2 errors, 0 warnings')
  expect(summarize(await problemsOf('uncited-source'))).toBe('0 errors, 1 warning')
})

/** The problems of the valid seed folder with a fixture's files laid over it. */
async function problemsOf(fixture: string) {
  const folder = await mkdtemp(join(tmpdir(), 'kervan-seed-'))
  try {
    await cp(join(fixtures, 'valid'), folder, { recursive: true })
    for (const name of await readdir(join(fixtures, fixture))) {
      if (name === 'absent.txt')
        await rm(join(folder, (await readFile(join(fixtures, fixture, name), 'utf8')).trim()))
      else {
        await rm(join(folder, name), { recursive: true, force: true })
        await cp(join(fixtures, fixture, name), join(folder, name), { recursive: true })
      }
    }
    const { seed, problems } = await readPackage(folder)
    return [...problems, ...checkPackage(seed)]
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function rulesOf(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8')
  return [...text.matchAll(/\{ rule: '([a-z0-9-]+)'/g)].map((match) => match[1] ?? '')
}
