import { resolve } from 'node:path'
import { databaseFile } from './client'
import { follow } from './commands/follow'
import { load } from './commands/load'
import { options, usage } from './commands/usage'

const folder = resolve(process.env.KERVAN_SEED ?? 'seed')

process.exitCode = await run(process.argv.slice(2))

async function run(words: readonly string[]): Promise<number> {
  try {
    const { help, watch, notes } = options(words)
    if (help) console.log(usage)
    else if (watch) return await follow(folder, databaseFile())
    else return await load(folder, databaseFile(), notes ? 'list' : 'count')
    return 0
  } catch (error) {
    if (!isWrongOption(error)) throw error
    console.error(`${error.message}\n\n${usage}`)
    return 2
  }
}

function isWrongOption(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
