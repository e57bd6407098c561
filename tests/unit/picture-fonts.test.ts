import { expect, test } from 'vitest'
import { fontRules } from '../../app/_picture/fonts'
import { pngOf } from '../../app/_picture/png'

const drawn = (text: string) =>
  pngOf(
    `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-family="Inter, sans-serif"><text x="4" y="28" font-size="20">${text}</text></svg>`,
  )

const words = [
  ['Latin', 'Türkiye', 'Üzgünom'],
  ['Cyrillic', 'Қазақ', 'Кыргы'],
  ['Georgian', 'თბილისი', 'ბათუმიე'],
  ['Armenian', 'Երեւան', 'Գյումր'],
  ['Arabic', 'باکو', 'قارص'],
] as const

for (const [script, one, other] of words)
  test(`letters of the ${script} script are drawn, and not the box that stands for any`, async () => {
    const [first, second] = [await drawn(one), await drawn(other)]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(false)
  })

test('an SVG carries the letters of another script beside those of Inter', async () => {
  const plain = await fontRules('Tbilisi')
  const georgian = await fontRules('თბილისი')
  expect(plain).not.toContain('unicode-range')
  expect(georgian.match(/unicode-range:U\+10A0-10FF/g)).toHaveLength(2)
})
