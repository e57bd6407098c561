import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Figure } from '../../app/_chart/figure'
import { legendKeys } from '../../app/_chart/legend'
import { chartModel } from '../../app/_chart/model'
import { golden } from '../figures/golden'
import { gaps } from '../figures/lines'
import { timeCases } from '../figures/time'

golden(timeCases)

test('lines without a figure are not drawn', () => {
  expect(chartModel({ kind: 'line', lines: gaps, formatTicks: () => String })).toBeUndefined()
})

test('the legend names what a chart holds beside plain lines, and nothing else', () => {
  const keys = (name: string) => {
    const model = timeCases[name]
    return model && legendKeys(model)
  }
  expect(keys('two-lines')).toEqual([])
  expect(keys('kinds-apart')).toEqual([
    'estimate',
    'rival',
    'target',
    'plan',
    'forecast',
    'capacity',
    'under',
    'range',
  ])
})

test('the legend names the figures of parts, and leaves a reference to its own name', () => {
  const model = timeCases['a-reference-and-parts']
  expect(model && legendKeys(model)).toEqual(['part'])
})

test('a figure names itself to readers who do not see it', () => {
  const model = timeCases['one-point']
  if (!model) throw new Error('nothing was drawn')
  const svg = renderToStaticMarkup(createElement(Figure, { model, label: 'Trade of Kazakhstan' }))
  expect(svg).toContain('role="img" aria-label="Trade of Kazakhstan"')
})
