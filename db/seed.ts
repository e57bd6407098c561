import { resolve } from 'node:path'
import { diskFault } from '../seed/store/disk'
import { databaseFile } from './client'
import { convert } from './commands/convert'
import { dryRun } from './commands/dry-run'
import { fetchSeries } from './commands/fetch'
import { follow } from './commands/follow'
import { importTable } from './commands/import'
import { load } from './commands/load'
import { options, usage } from './commands/usage'
import { isWrongCommand } from './commands/wrong-command'

const folder = resolve(process.env.KERVAN_SEED ?? 'seed')
const file = databaseFile()

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  const fault = diskFault(error)
  if (fault) {
    console.error(`${fault} Nothing was loaded; the figures are as they were.`)
    process.exitCode = 1
  } else if (isWrongCommand(error)) {
    console.error(`${error.message}\n\n${usage}`)
    process.exitCode = 2
  } else throw error
}

async function run(words: readonly string[]): Promise<number> {
  const [command, ...rest] = words
  if (command === 'import') return importTable(folder, rest)
  if (command === 'fetch') return fetchSeries(folder, rest)
  const asked = options(words)
  if (asked.help) console.log(usage)
  else if (asked.convert) return convert(folder, asked.files, asked.encoding)
  else if (asked.dryRun) return dryRun(folder, file, asked.format)
  else if (asked.watch) return follow(folder, file)
  else return load(folder, file, asked.notes ? 'list' : 'count')
  return 0
}
