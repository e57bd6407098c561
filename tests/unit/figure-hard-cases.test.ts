import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cases } from '../figures/cases'
import { golden } from '../figures/golden'
import { hardCases, senseless } from '../figures/hard-cases'

const named = hardCases.map(({ kind, of, model }) => ({ name: `${kind}-${of}`, of, model }))

golden(Object.fromEntries(named.flatMap(({ name, of, model }) => (of === 'gaps' ? [] : [[name, model]]))))

test('lines without a figure are drawn in no kind', () => {
  const drawn = named.filter(({ of, model }) => of === 'gaps' && model !== undefined)
  expect(drawn.map(({ name }) => name)).toEqual([])
  expect(named.filter(({ of }) => of === 'gaps').length).toBe(14)
})

test('each kind is drawn in each hard case or says why not', () => {
  const left = Object.values(senseless).flatMap((cases) => Object.values(cases))
  expect(named.length + left.length).toBe(14 * 12)
})

test('every golden figure of a chart belongs to one case', () => {
  const all = Object.values(cases).flatMap((ofKind) => Object.keys(ofKind))
  const names = new Set(all)
  expect(names.size).toBe(all.length)
  const left = readdirSync('tests/fixtures/figures').filter(
    (file) => !/^(sparkline|events)-/.test(file) && !names.has(file.replace('.svg', '')),
  )
  expect(left).toEqual([])
})
