import type { Theme } from './dress'

/**
 * How large a picture is in pixels; without a height it is as high as it likes. A card for other sites has larger
 * letters, and a thumbnail the title alone.
 */
export type PictureSize = {
  width: number
  height: number | undefined
  letters: number
  form: 'whole' | 'thumbnail'
}

export type PictureChoice = { size: PictureSize; theme: Theme }

/** The width at which letters have the size that they have on a page; in wider pictures they grow. */
const standardWidth = 850

const types = {
  og: { width: 1200, height: 630, letters: 1.6, form: 'whole' },
  square: { width: 1080, height: 1080, letters: 1.8, form: 'whole' },
  thumbnail: { width: 300, height: 160, letters: 1, form: 'thumbnail' },
} as const satisfies Record<string, PictureSize>

const smallest = 200
const largest = 4000
const sizes = `a number of pixels from ${smallest} to ${largest}`

export const pictureParameters = ['imType', 'imWidth', 'imHeight', 'theme'] as const

/** The choice that search parameters make, or the words for what is wrong with them. */
export function pictureChoice(search: URLSearchParams): PictureChoice | string {
  const [type, theme] = [search.get('imType'), search.get('theme') ?? 'light']
  if (theme !== 'light' && theme !== 'dark') return wrong('theme', theme, 'light or dark')
  if (type !== null && !isType(type)) return wrong('imType', type, Object.keys(types).join(' or '))
  const [width, height] = [search.get('imWidth'), search.get('imHeight')]
  for (const [name, text] of [
    ['imWidth', width],
    ['imHeight', height],
  ] as const)
    if (text !== null && !isSize(text)) return wrong(name, text, sizes)
  const usual = type === null ? undefined : types[type]
  const wide = width === null ? (usual?.width ?? standardWidth) : Number(width)
  const usualHeight = usual && Math.round((usual.height * wide) / usual.width)
  const high = height === null ? usualHeight : Number(height)
  const letters = usual ? (usual.letters * wide) / usual.width : Math.max(1, wide / standardWidth)
  return { size: { width: wide, height: high, letters, form: usual?.form ?? 'whole' }, theme }
}

const isType = (text: string): text is keyof typeof types => Object.hasOwn(types, text)

const isSize = (text: string) => /^\d{1,4}$/.test(text) && Number(text) >= smallest && Number(text) <= largest

const wrong = (name: string, value: string, allowed: string) =>
  `The parameter ${name} is "${value}"; it can be ${allowed}.`
