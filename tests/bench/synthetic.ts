import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const countries = ['AZE', 'KAZ', 'KGZ', 'TUR', 'UZB', 'HUN', 'TKM']
const months = 12 * 130

/** A seed folder with so many monthly observations, spread over as many indicators as it takes. */
export async function syntheticSeed(rows: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kervan-bench-'))
  for (const name of ['areas', 'topics', 'units', 'sources'])
    await cp(join(root, `seed/${name}.csv`), join(folder, `${name}.csv`))
  for (const name of ['memberships', 'headlines', 'projects', 'milestones', 'promises', 'events']) {
    const text = await readFile(join(root, `seed/${name}.csv`), 'utf8')
    await writeFile(join(folder, `${name}.csv`), text.slice(0, text.indexOf('\n') + 1))
  }
  const indicators = Math.ceil(rows / (countries.length * months))
  const [header = ''] = (await readFile(join(root, 'seed/indicators.csv'), 'utf8')).split('\n', 1)
  const width = header.split(',').length
  const described = Array.from({ length: indicators }, (_, i) =>
    [`made-${i}`, 'economy', `Made ${i}`, 'Made for the bench', 'USD', '0', 'M', 'line']
      .concat(Array(width - 8).fill(''))
      .join(','),
  )
  await writeFile(join(folder, 'indicators.csv'), `${[header, ...described].join('\n')}\n`)
  await mkdir(join(folder, 'series'))
  await writeFile(join(folder, 'series/wb-wdi-2026-07.csv'), seriesText(rows))
  return folder
}

export const removed = (folder: string) => rm(folder, { recursive: true, force: true })

function seriesText(rows: number): string {
  const lines = ['indicator,ref_area,counterpart_area,time_period,value,obs_status,source']
  for (let i = 0; i < rows; i++) {
    const month = i % months
    const series = Math.floor(i / months)
    const period = `${1900 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
    const value = ((i * 7919) % 1_000_003) / 100
    lines.push(
      `made-${Math.floor(series / countries.length)},${countries[series % countries.length]},,${period},${value},,wb-wdi-2026-07`,
    )
  }
  return `${lines.join('\n')}\n`
}
