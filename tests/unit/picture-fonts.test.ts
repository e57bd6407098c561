import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { fontRules } from '../../app/_picture/fonts'
import { pngOf } from '../../app/_picture/png'

/** Up to which column a text has ink. */
async function inkOf(text: string): Promise<number> {
  const made = await pngOf(
    `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="40" font-family="Inter, sans-serif"><text x="4" y="28" font-size="20">${text}</text></svg>`,
  )
  const { data, width } = PNG.sync.read(Buffer.from(made))
  const columns = Array.from({ length: data.length / 4 }, (_, i) =>
    (data[4 * i + 3] ?? 0) > 0 ? i % width : 0,
  )
  return columns.reduce((most, column) => Math.max(most, column), 0)
}

const narrowAndWide = [
  ['Cyrillic', 'і', 'ш'],
  ['Georgian', 'ს', 'ლ'],
  ['Armenian', 'լ', 'ա'],
  ['Arabic', 'ا', 'د'],
] as const

/** A letter without a glyph is a box, as wide as any other. */
for (const [script, narrow, wide] of narrowAndWide)
  test(`${script} letters beside Latin ones are no boxes`, async () => {
    expect(await inkOf(`Place ${narrow.repeat(5)}`)).toBeLessThan(await inkOf(`Place ${wide.repeat(5)}`))
  })

test('an SVG carries the letters of another script beside those of Inter', async () => {
  const plain = await fontRules('Tbilisi')
  const georgian = await fontRules('თბილისი')
  expect(plain).not.toContain('unicode-range')
  expect(georgian.match(/unicode-range:U\+10A0-10FF/g)).toHaveLength(2)
})
