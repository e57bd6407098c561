import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { checkPackage } from '../../seed/check'
import { describeProblem, summarize } from '../../seed/describe'
import { readLaidOver, rulesOf } from './laid-over'

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
  const { seed, problems } = await readLaidOver(fixtures, fixture)
  return [...problems, ...checkPackage(seed)]
}
