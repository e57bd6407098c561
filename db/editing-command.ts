import { resolve } from 'node:path'
import { databaseFile } from './client'
import { load } from './commands/load'
import { previewed } from './preview'

/** Is sent what to do, each with a number, and sends back what came of it: a preview of changes, or a load. */
const folder = resolve(process.env.KERVAN_SEED ?? 'seed')

process.once('disconnect', () => process.exit())
process.on('message', async (text: string) => {
  const { number, changes } = JSON.parse(text)
  const work = changes ? previewed(folder, changes) : load(folder, databaseFile(), 'none')
  const answer = await work.then(
    (found) => ({ number, found }),
    (error: Error) => ({ number, fault: error.stack ?? error.message }),
  )
  process.send?.(JSON.stringify(answer))
})
