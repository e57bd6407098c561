import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../stats')
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
const modules: Record<string, unknown>[] = await Promise.all(files.map((name) => import(join(folder, name))))
const scope = Object.assign({}, ...modules)

const value = (expression: string): unknown =>
  new Function(...Object.keys(scope), `return ${expression}`)(...Object.values(scope))

for (const file of files) {
  const text = readFileSync(join(folder, file), 'utf8')
  for (const [, name = ''] of text.matchAll(/^export function (\w+)/gm)) {
    test(`${name}() does what its example says`, () => {
      const examples = [...text.matchAll(new RegExp(`^ \\* (${name}\\(.*) → (.*)$`, 'gm'))]
      expect(examples).not.toEqual([])
      for (const [, call = '', answer = ''] of examples) expect(value(call)).toEqual(value(answer))
    })
  }
}
