import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import subsetFont from 'subset-font'

export const family = 'Inter'

/** A font of one script or of many, in the two weights that pictures use. */
type Font = { folder: string; file: string; letters: RegExp; range?: string }

const inter: Font = { folder: 'inter', file: 'Inter', letters: /(?:)/ }

/** Scripts that Inter lacks, read only where letters of theirs occur. */
const others: readonly Font[] = [
  {
    folder: 'noto-sans-armenian',
    file: 'NotoSansArmenian',
    letters: /\p{Script=Armenian}/u,
    range: 'U+530-58F,U+FB13-FB17',
  },
  {
    folder: 'noto-sans-georgian',
    file: 'NotoSansGeorgian',
    letters: /\p{Script=Georgian}/u,
    range: 'U+10A0-10FF,U+1C90-1CBF,U+2D00-2D2F',
  },
  {
    folder: 'noto-sans-arabic',
    file: 'NotoSansArabic',
    letters: /\p{Script=Arabic}/u,
    range: 'U+600-6FF,U+750-77F,U+8A0-8FF,U+FB50-FDFF,U+FE70-FEFF',
  },
]

const weights = [
  { weight: 400, name: '400Regular' },
  { weight: 600, name: '600SemiBold' },
] as const

type Face = { weight: number; file: string; range: string | undefined; letters: RegExp }

/** The faces that a text needs: Inter, and those of other scripts in it. */
export const facesFor = (text: string): Face[] =>
  [inter, ...others.filter(({ letters }) => letters.test(text))].flatMap(({ folder, file, letters, range }) =>
    weights.map(({ weight, name }) => ({
      ...{ weight, letters, range },
      file: faceFile(folder, `${name}/${file}_${name}.ttf`),
    })),
  )

function faceFile(folder: string, name: string): string {
  return join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', '@expo-google-fonts', folder, name)
}

/** In every subset, so that most pictures share one. */
const usualLetters =
  ' !"#$%&\'()*+,-./0123456789:;=?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz  –—−≈≤≥<>…’“”'

const subsets = new LRUCache<string, string>({ max: 64 })

/** Style rules that bring the letters of a text with them, for programs that lack the font. */
export async function fontRules(text: string): Promise<string> {
  const rare = [...new Set(text)].filter((letter) => !usualLetters.includes(letter)).sort()
  const letters = usualLetters + rare.join('')
  const known = subsets.get(letters)
  if (known) return known
  const rules = await Promise.all(facesFor(letters).map((face) => fontRule(face, letters)))
  subsets.set(letters, rules.join(''))
  return rules.join('')
}

async function fontRule({ weight, file, range, letters: own }: Face, letters: string): Promise<string> {
  const options = { targetFormat: 'woff2', noLayoutClosure: range === undefined } as const
  const wanted = range === undefined ? letters : [...letters].filter((letter) => own.test(letter)).join('')
  const font = await subsetFont(readFileSync(file), wanted, options)
  const source = `url(data:font/woff2;base64,${font.toString('base64')}) format("woff2")`
  const covered = range === undefined ? '' : `;unicode-range:${range}`
  return `@font-face{font-family:${family};font-weight:${weight}${covered};src:${source}}`
}
