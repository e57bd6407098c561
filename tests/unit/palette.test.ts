import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Rgb = readonly [number, number, number]

const css = readFileSync('app/_ui/theme.css', 'utf8')
const themes = ['light', 'dark'] as const
const areas = ['KAZ', 'UZB', 'TUR', 'AZE', 'KGZ', 'TKM', 'HUN', 'OTS'] as const

/** The linear red, green and blue of a variable of the style sheet in one theme. */
function colorOf(variable: string, theme: (typeof themes)[number]): Rgb {
  const [, light = '', dark = ''] =
    new RegExp(`--${variable}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? []
  const hex = theme === 'light' ? light : dark
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  )
  return [r, g, b]
}

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

/** Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency (2009), severity 1. */
const visions = {
  full: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  greyscale: [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
} as const

function seen([r, g, b]: Rgb, by: readonly number[]): Rgb {
  const row = (i: number) =>
    Math.min(1, Math.max(0, (by[i] ?? 0) * r + (by[i + 1] ?? 0) * g + (by[i + 2] ?? 0) * b))
  return [row(0), row(3), row(6)]
}

/** Oklab (Ottosson 2020). */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

const distance = (a: Rgb, b: Rgb) =>
  100 * Math.hypot(...oklab(a).map((value, i) => value - (oklab(b)[i] ?? 0)))

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b

function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** The least distance of two areas, in hundredths of Oklab, as they look to one kind of eye. */
function least(theme: (typeof themes)[number], vision: keyof typeof visions): number {
  const colors = areas.map((area) => seen(colorOf(`area-${area}`, theme), visions[vision]))
  const distances = colors.flatMap((a, i) => colors.slice(i + 1).map((b) => distance(a, b)))
  return Math.min(...distances)
}

for (const theme of themes) {
  test(`no two areas look alike in the ${theme} theme, whatever the reader's eyes`, () => {
    expect(least(theme, 'full')).toBeGreaterThan(11)
    expect(least(theme, 'protanopia')).toBeGreaterThan(6)
    expect(least(theme, 'deuteranopia')).toBeGreaterThan(6)
    expect(least(theme, 'tritanopia')).toBeGreaterThan(6)
  })

  test(`areas differ a little in the ${theme} theme even in grey, where marks and patterns do the rest`, () => {
    expect(least(theme, 'greyscale')).toBeGreaterThan(1.3)
  })

  test(`the colours of areas are those of text as well in the ${theme} theme`, () => {
    const paper = colorOf('paper', theme)
    const faint = areas.filter((area) => contrast(colorOf(`area-${area}`, theme), paper) < 4.5)
    expect(faint).toEqual([])
    expect(contrast(colorOf('area-other', theme), paper)).toBeGreaterThan(4.5)
  })

  test(`the colours of areas weigh alike in the ${theme} theme`, () => {
    const weights = areas
      .filter((area) => area !== 'OTS')
      .map((area) => oklab(colorOf(`area-${area}`, theme))[0])
    expect(Math.max(...weights) - Math.min(...weights)).toBeLessThan(0.16)
  })
}
