import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import subsetFont from 'subset-font'

export const family = 'Inter'

/** The two faces of Inter that pictures use, with the letters of every script that it has. */
export const faces = [
  { weight: 400, file: faceFile('400Regular/Inter_400Regular.ttf') },
  { weight: 600, file: faceFile('600SemiBold/Inter_600SemiBold.ttf') },
] as const

function faceFile(name: string): string {
  return join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', '@expo-google-fonts', 'inter', name)
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
  const rules = await Promise.all(faces.map((face) => fontRule(face, letters)))
  subsets.set(letters, rules.join(''))
  return rules.join('')
}

async function fontRule({ weight, file }: (typeof faces)[number], letters: string): Promise<string> {
  const options = { targetFormat: 'woff2', noLayoutClosure: true } as const
  const font = await subsetFont(readFileSync(file), letters, options)
  const source = `url(data:font/woff2;base64,${font.toString('base64')}) format("woff2")`
  return `@font-face{font-family:${family};font-weight:${weight};src:${source}}`
}
