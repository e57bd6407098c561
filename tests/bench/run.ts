import './production'
import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { benchBrowser } from './browser'
import { benchCost } from './cost'
import { benchExport } from './export'
import { benchFigure } from './figure'
import { benchFresh } from './fresh'
import { benchFront } from './front'
import { benchLoad } from './load'
import { json, type Line, type Part, print, printAims } from './report'
import { benchServer } from './serve'
import { benchSoak } from './soak'
import { benchStream } from './stream'

/** `npm run bench -- [--json] [part …]`; the parts after `export` need a build. */
const parts: Readonly<Record<string, { title: string; measure: () => Promise<Line[]> }>> = {
  figure: { title: 'One figure', measure: benchFigure },
  load: { title: 'Loading', measure: benchLoad },
  export: { title: 'Export', measure: benchExport },
  front: { title: 'The front, best of seven rounds', measure: benchFront },
  serve: {
    title: 'Requests a second of 8 readers, and what a first visit costs in gzip',
    measure: benchServer,
  },
  stream: { title: 'A long export, served', measure: benchStream },
  cost: { title: 'Cost that follows the answer', measure: benchCost },
  fresh: { title: 'Saved, and seen', measure: benchFresh },
  browser: { title: 'In a browser, the processor slowed four times', measure: benchBrowser },
  soak: { title: 'Two hundred readers for thirty seconds, with loads in between', measure: benchSoak },
}
const withoutBuild = ['figure', 'load', 'export']

const words = process.argv.slice(2)
const isJson = words.includes('--json')
const asked = words.filter((word) => !word.startsWith('--'))
const unknown = asked.filter((word) => !(word in parts))
if (unknown.length > 0)
  throw new Error(`unknown part: ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`)

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const isBuilt = existsSync(join(root, '.next/BUILD_ID'))
const found: Part[] = []

if (!isJson) console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}`)
for (const [name, { title, measure }] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const needsBuild = !isBuilt && !withoutBuild.includes(name)
  const part = needsBuild
    ? { title, lines: [{ name, figure: 'no build here: npm start makes one' }] }
    : { title, lines: await measure() }
  found.push(part)
  if (!isJson) print(part)
}
if (isJson) console.log(json(found))
else printAims(found)
