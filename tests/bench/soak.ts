import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadDatabase } from '../../db/load'
import { readPackage, type Seed } from '../../seed/read'
import { pageTimes } from './page-times'
import { start } from './processes'
import { aimed, type Line } from './report'

const seconds = 30
const loadEveryMs = 3000
const readers = 200
const paths = [
  '/en/indicators/gdp-current-usd',
  '/en/indicators/population',
  '/en/about',
  '/en/indicators',
  '/en',
]

/** Many readers while the figures are loaded anew, under another name of the sources' publisher each time. */
export async function benchSoak(): Promise<Line[]> {
  if (!existsSync('/proc/self/stat')) return [{ name: 'soak', figure: 'memory is told by Linux' }]
  const folder = await mkdtemp(join(tmpdir(), 'kervan-soak-'))
  const file = join(folder, 'kervan.sqlite')
  const { seed } = await readPackage(join(dirname(fileURLToPath(import.meta.url)), '../../seed'))
  let load = 0
  let loading = Promise.resolve()
  const loadNext = () => {
    const edition = { version: `soak-${++load}`, changedAt: '2026-01-01T00:00:00Z' }
    const next = marked(seed, load)
    loading = loading.then(() => loadDatabase(next, edition, file))
    return loading
  }
  await loadNext()
  const server = await start('front', { KERVAN_DB: file })
  const timer = setInterval(loadNext, loadEveryMs)
  let mixed = 0
  try {
    await pageTimes(server.port, pathOf, 10_000, { readers, read: true })
    const before = server.memoryBytes()
    const { count, failed, percentile } = await pageTimes(server.port, pathOf, seconds * 1000, {
      readers,
      read: true,
      see: ({ text }) => {
        const marks = new Set([...text.matchAll(/Unit mark (\d+)/g)].map(([, mark]) => mark))
        if (marks.size > 1) mixed++
      },
    })
    return [
      {
        name: `answers in ${seconds} s, ${load} loads`,
        figure: count.toLocaleString('en'),
        ratio: `99 % within ${Math.round(percentile(0.99))} ms`,
      },
      aimed('requests that failed', failed, '≤', 0, ''),
      aimed('pages that mixed two loads', mixed, '≤', 0, ''),
      aimed('memory at the end against the start', server.memoryBytes() / before, '≤', 1.2, '×'),
    ]
  } finally {
    clearInterval(timer)
    await loading
    server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

const pathOf = (turn: number) => paths[turn % paths.length] ?? '/en'

/** The same figures in units and under topics that tell which load they come from. */
const marked = (seed: Seed, load: number): Seed => ({
  ...seed,
  units: seed.units.map((entry) => ({ ...entry, row: { ...entry.row, name: `Unit mark ${load}` } })),
  indicators: seed.indicators.map((entry) => ({
    ...entry,
    row: { ...entry.row, definition: `Unit mark ${load}. ${entry.row.definition}` },
  })),
})
