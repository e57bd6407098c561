import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './built'

export type WritingRoute = { path: string; method: string }

const writing = /^export\s+(?:(?:async\s+)?function|const)\s+(POST|PUT|PATCH|DELETE)\b/gm
const passedOn = /^export\s*\{([^}]*)\}/gm

/** Every route of the app that takes more than a question, found in the sources; parts in brackets become `x`. */
export function writingRoutes(): WritingRoute[] {
  const files = readdirSync(join(root, 'app'), { recursive: true }).map((name) =>
    String(name).replaceAll('\\', '/'),
  )
  return files
    .filter(
      (file) => /(^|\/)route\.tsx?$/.test(file) && !file.split('/').some((part) => part.startsWith('_')),
    )
    .sort()
    .flatMap((file) => methodsOf(file).map((method) => ({ path: addressOf(file), method })))
}

function methodsOf(file: string): string[] {
  const text = readFileSync(join(root, 'app', file), 'utf8')
  const named = [...text.matchAll(passedOn)].flatMap(
    ([, names = '']) => names.match(/\b(?:POST|PUT|PATCH|DELETE)\b/g) ?? [],
  )
  return [...new Set([...[...text.matchAll(writing)].map(([, method = '']) => method), ...named])]
}

function addressOf(file: string): string {
  const parts = file.split('/').slice(0, -1)
  return `/${parts
    .filter((part) => !part.startsWith('('))
    .map((part) => (part === '[locale]' ? 'en' : part.replace(/^\[.*\]$/, 'x')))
    .join('/')}`
}
