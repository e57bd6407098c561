import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { checkPackage } from '../../seed/check'
import { compareFigures } from '../../seed/compare'
import { describeNote } from '../../seed/describe-note'
import { readLaidOver, rulesOf } from './laid-over'

const here = dirname(fileURLToPath(import.meta.url))
const fixtures = join(here, '../fixtures/notes')
const rules = await rulesOf(join(here, '../../seed/note.ts'))
const folders = await readdir(fixtures)

test('every rule that compares figures has its fixture', () => {
  expect(rules).toHaveLength(7)
  expect(rules.filter((rule) => !folders.includes(rule))).toEqual([])
})

for (const folder of folders) {
  test(`the figures of "${folder}" raise the notes they should, and no others`, async () => {
    const { seed, problems } = await readLaidOver(fixtures, folder)
    const faults = [...problems, ...checkPackage(seed)].filter(({ severity }) => severity === 'error')
    const notes = compareFigures(seed)
    const expected = await readFile(join(fixtures, folder, 'expected.txt'), 'utf8')
    expect(faults).toEqual([])
    expect(notes.map(describeNote)).toEqual(expected.split('\n').filter(Boolean))
    expect(new Set(notes.map(({ rule }) => rule))).toEqual(new Set(folder === 'valid' ? [] : [folder]))
  })
}
