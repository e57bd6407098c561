import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('every test that SECURITY.md names is there', () => {
  const rows = [...readFileSync(join(root, 'SECURITY.md'), 'utf8').matchAll(/`(tests\/[^`]+)` “([^”]+)”/g)]
  expect(rows.length).toBeGreaterThan(10)
  const missing = rows.filter(
    ([, file = '', title = '']) =>
      !existsSync(join(root, file)) || !readFileSync(join(root, file), 'utf8').includes(`test('${title}'`),
  )
  expect(missing.map(([row]) => row)).toEqual([])
})
