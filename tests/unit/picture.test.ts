import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { pngOf } from '../../app/_picture/png'
import { pictureChoice } from '../../app/_picture/size'
import { fitted } from '../../app/_picture/svg'
import { picture, sheetOf } from '../figures/picture'

const drawn = [
  ['kinds-apart', ''],
  ['bar-three', ''],
  ['area-one', ''],
  ['stack-area', ''],
  ['stack-bar-inexact-and-rivals', ''],
  ['ranked-inexact-and-rivals', ''],
  ['slope', ''],
  ['dumbbell', ''],
  ['panels', ''],
  ['scatter', ''],
  ['heat-gaps', ''],
  ['line-region', 'imType=og'],
  ['line-region', 'imType=square&theme=dark'],
  ['line-region', 'imType=thumbnail'],
] as const

for (const [name, search] of drawn) {
  const file = [name, ...search.split(/[=&]/)].filter(Boolean).join('-')
  test(`the picture "${file}" is drawn as it was`, async () => {
    const svg = await picture(name, search)
    const lines = svg.replace(/base64,[^)]*/g, 'base64,…').replaceAll('><', '>\n<')
    await expect(lines).toMatchFileSnapshot(`../fixtures/pictures/${file}.svg`)
  })
}

const inPixels = [
  ['line-region', 'imType=og'],
  ['stack-bar-inexact-and-rivals', 'theme=dark'],
  ['heat', 'imWidth=600'],
] as const

for (const [name, search] of inPixels)
  test(`the pixels of "${name}" are those of the golden picture`, async () => {
    const golden = `tests/fixtures/pictures/${name}.png`
    const made = await pngOf(await picture(name, search))
    if (process.env.GOLDEN === 'write') writeFileSync(golden, made)
    const [found, wanted] = [PNG.sync.read(Buffer.from(made)), PNG.sync.read(readFileSync(golden))]
    const { width, height } = wanted
    expect([found.width, found.height]).toEqual([width, height])
    const unlike = pixelmatch(found.data, wanted.data, undefined, width, height, { threshold: 0.1 })
    if (unlike > width * height * 0.001) {
      mkdirSync('test-results', { recursive: true })
      writeFileSync(`test-results/${name}.png`, made)
    }
    expect(unlike).toBeLessThanOrEqual(width * height * 0.001)
  })

test('a picture needs nothing from outside: no variable, no class, no style sheet, no address', async () => {
  const svg = await picture('kinds-apart')
  expect(svg).not.toMatch(/var\(|light-dark|class=|<use|currentColor|%"/)
  expect(svg.match(/url\((?!#|data:font\/woff2;base64,)/)).toBeNull()
  expect(svg).toContain('fill="#fbf9f4"')
})

test('a dark picture has the dark colours of the pages', async () => {
  const svg = await picture('two-lines', 'theme=dark')
  expect(svg).toContain('fill="#15171a"')
  expect(svg).toContain('stroke="#3cb9c6"')
})

test('a narrow picture names lines by their codes, a wide one in full', async () => {
  expect(await picture('line-region', 'imWidth=400')).toMatch(/>KAZ<\/text>/)
  const wide = await picture('line-region')
  expect(wide).toMatch(/>Kazakhstan<\/text>/)
  expect(wide).not.toMatch(/>KAZ<\/text>/)
})

test('a picture has the size that is asked for, and letters become smaller where a plot needs the room', async () => {
  const [, head] = /^<svg ([^>]*)>/.exec(await picture('ranked-40', 'imWidth=1200&imHeight=630')) ?? []
  expect(head).toContain('width="1200" height="630"')
  const choice = pictureChoice(new URLSearchParams('imWidth=1200&imHeight=630'))
  if (typeof choice === 'string') throw new Error(choice)
  expect(fitted(sheetOf('ranked-40'), choice.size).height).toBeGreaterThan(1200)
  expect(fitted(sheetOf('line-region'), choice.size).height).toBeLessThan(630)
})

test('what a picture cannot be is said with what it can', () => {
  const said = (search: string) => pictureChoice(new URLSearchParams(search))
  expect(said('imWidth=9000')).toBe(
    'The parameter imWidth is "9000"; it can be a number of pixels from 200 to 4000.',
  )
  expect(said('imType=poster')).toBe('The parameter imType is "poster"; it can be og or square or thumbnail.')
  expect(said('theme=sepia')).toBe('The parameter theme is "sepia"; it can be light or dark.')
  expect(said('imWidth=1e3')).toContain('a number of pixels')
})

test('scaled paths keep their commands', async () => {
  const { scaledPath } = await import('../../app/_picture/pixels')
  expect(scaledPath('M500,250L1000,0H100V50h10v-20Z', 0.8, 0.4)).toBe('M400,100L800,0H80V20h8v-8Z')
  expect(() => scaledPath('M0,0C1,1 2,2 3,3', 1, 1)).toThrow('no straight line: C')
})
