import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { benchExport } from './export'
import { benchFigure } from './figure'
import { benchFront } from './front'
import { benchLoad } from './load'
import { print } from './report'
import { benchServer } from './serve'
import { benchStream } from './stream'

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}`)
print('One figure', await benchFigure())
print('Loading', await benchLoad())
print('Export', await benchExport())
if (existsSync(join(dirname(fileURLToPath(import.meta.url)), '../../.next/BUILD_ID'))) {
  const { speed, bytes } = await benchServer()
  print('The front, best of seven rounds', await benchFront())
  print('A long export, served', await benchStream())
  print('Requests a second, 8 readers', speed)
  print('What a first visit costs, gzip', bytes)
} else console.log('\nNo build here: run `npm start` once to measure the server too.')
