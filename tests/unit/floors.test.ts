import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

/**
 * The first versions without a hole that is known and fixed, for each line of releases that is still mended. Not every
 * registry answers `npm audit`, so that it is written down here, with the newest advisory that set it; a new hole is a new row.
 */
const floors: Readonly<Record<string, { fixedIn: readonly string[]; advisory: string }>> = {
  'drizzle-orm': { fixedIn: ['0.45.2'], advisory: 'GHSA-gpj5-g38j-94v9' },
  'follow-redirects': { fixedIn: ['1.16.0'], advisory: 'GHSA-r4q5-vmmm-2653' },
  nanoid: { fixedIn: ['3.3.18'], advisory: 'GHSA-2v37-7h3g-55p8' },
  next: { fixedIn: ['16.3.3'], advisory: 'GHSA-2xp9-vwfh-vxw4' },
  picomatch: { fixedIn: ['4.0.4'], advisory: 'GHSA-c2c7-rcm5-vvqj' },
  playwright: { fixedIn: ['1.55.1'], advisory: 'GHSA-7mvr-c777-76hp' },
  postcss: { fixedIn: ['8.5.10'], advisory: 'GHSA-qx2v-qp2m-jg93' },
  react: { fixedIn: ['19.2.8'], advisory: 'GHSA-wx67-qw84-cm4g' },
  'react-dom': { fixedIn: ['19.2.8'], advisory: 'GHSA-wx67-qw84-cm4g' },
  semver: { fixedIn: ['7.5.2'], advisory: 'GHSA-c2qf-rxjj-qqgw' },
  sharp: { fixedIn: ['0.35.4'], advisory: 'GHSA-rgj7-g3m4-5g8c' },
  'tar-fs': { fixedIn: ['2.1.4', '3.1.1'], advisory: 'GHSA-vj76-c3g6-qr5v' },
  vite: { fixedIn: ['8.0.16'], advisory: 'GHSA-fx2h-pf6j-xcff' },
  vitest: { fixedIn: ['4.1.0'], advisory: 'GHSA-5xrq-8626-4rwp' },
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
  const old = Object.entries(floors).flatMap(([name, { fixedIn, advisory }]) =>
    locked(name)
      .filter((version) => isBelow(version, floorOf(version, fixedIn)))
      .map((version) => `${name} ${version} < ${floorOf(version, fixedIn)}: ${advisory}`),
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
