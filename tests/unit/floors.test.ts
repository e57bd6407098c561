import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

/**
 * The first versions without a hole that is known and fixed, for each line of releases that is still mended. Not every
 * registry answers `npm audit`, so that it is written down here; a new hole is a new row.
 */
const floors: Readonly<Record<string, readonly string[]>> = {
  next: ['16.3.3'],
  react: ['19.2.8'],
  'react-dom': ['19.2.8'],
  nanoid: ['3.3.8'],
  playwright: ['1.55.1'],
  postcss: ['8.4.31'],
  semver: ['7.5.2'],
  sharp: ['0.32.6'],
  'tar-fs': ['2.1.4', '3.1.1'],
  vitest: ['3.0.5'],
}

const lockFile = new URL('../../package-lock.json', import.meta.url)
const { packages } = z
  .object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) })
  .parse(JSON.parse(readFileSync(lockFile, 'utf8')))

const locked = (name: string): string[] =>
  Object.entries(packages)
    .filter(([path]) => path.endsWith(`node_modules/${name}`))
    .flatMap(([, { version }]) => version ?? [])

const numbers = (version: string) => version.split('-', 1)[0]?.split('.').map(Number) ?? []

function isBelow(version: string, floor: string): boolean {
  const [given, wanted] = [numbers(version), numbers(floor)]
  const i = wanted.findIndex((part, at) => part !== given[at])
  return i >= 0 && (given[i] ?? 0) < (wanted[i] ?? 0)
}

const major = (version: string) => numbers(version)[0]

/** The floor of the version's own line, or of the oldest line that is mended. */
const floorOf = (version: string, lines: readonly string[]) =>
  lines.find((floor) => major(floor) === major(version)) ?? lines[0] ?? ''

test('no locked package is older than the version that mended it', () => {
  const old = Object.entries(floors).flatMap(([name, lines]) =>
    locked(name)
      .filter((version) => isBelow(version, floorOf(version, lines)))
      .map((version) => `${name} ${version} < ${floorOf(version, lines)}`),
  )
  expect(old).toEqual([])
})

test('every package with a floor is there, so that no row outlives its use', () => {
  expect(Object.keys(floors).filter((name) => locked(name).length === 0)).toEqual([])
})

test('versions are compared by their numbers, line by line', () => {
  expect(isBelow('16.3.2', '16.3.3')).toBe(true)
  expect(isBelow('16.10.0', '16.3.3')).toBe(false)
  expect(isBelow('16.3.3', '16.3.3')).toBe(false)
  expect(isBelow('15.9.9', '16.3.3')).toBe(true)
  expect(floorOf('3.1.0', ['2.1.4', '3.1.1'])).toBe('3.1.1')
})
