import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Sparkline } from '../../app/_chart/sparkline'
import { equal, growth, holed, onePoint } from '../figures/lines'

const drawn = (lines: typeof equal) =>
  renderToStaticMarkup(createElement(Sparkline, { points: lines[1]?.points ?? [], color: 'teal' }))

for (const [name, lines] of Object.entries({ equal, growth, holed })) {
  test(`the sparkline "${name}" is drawn as it was`, async () => {
    await expect(`${drawn([...lines]).replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
      `../fixtures/figures/sparkline-${name}.svg`,
    )
  })
}

test('one point is no sparkline', () => {
  expect(drawn(onePoint)).toBe('')
})
