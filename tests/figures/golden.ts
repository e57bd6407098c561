import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Figure } from '../../app/_chart/figure'
import type { ChartModel } from '../../app/_chart/model'

/** A test for each case: its picture is the one that was last looked at and found good. */
export function golden(cases: Record<string, ChartModel | undefined>): void {
  for (const [name, model] of Object.entries(cases)) {
    test(`the figure "${name}" is drawn as it was`, async () => {
      if (!model) throw new Error('nothing was drawn')
      const svg = renderToStaticMarkup(createElement(Figure, { model, label: name }))
      await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`../fixtures/figures/${name}.svg`)
    })
  }
}
