import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { root } from './built'

const manifest = (name: string): unknown => JSON.parse(readFileSync(join(root, '.next', name), 'utf8'))

test('the build has no server action', () => {
  expect(manifest('server/server-reference-manifest.json')).toMatchObject({ node: {}, edge: {} })
  const { node, edge } = z
    .object({ node: z.record(z.string(), z.unknown()), edge: z.record(z.string(), z.unknown()) })
    .parse(manifest('server/server-reference-manifest.json'))
  expect(Object.keys({ ...node, ...edge })).toEqual([])
})

test('the build has no middleware, no rewrite and no image optimizer', () => {
  expect(manifest('server/middleware-manifest.json')).toMatchObject({ middleware: {}, functions: {} })
  const { middleware } = z
    .object({ middleware: z.record(z.string(), z.unknown()) })
    .parse(manifest('server/middleware-manifest.json'))
  expect(Object.keys(middleware)).toEqual([])
  expect(manifest('routes-manifest.json')).toMatchObject({
    rewrites: { beforeFiles: [], afterFiles: [], fallback: [] },
  })
  expect(manifest('required-server-files.json')).toMatchObject({ config: { images: { unoptimized: true } } })
})
