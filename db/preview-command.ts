import { resolve } from 'node:path'
import { previewed } from './preview'

/** Is sent changes, each with a number, and sends back what they would make of the seed folder. */
const folder = resolve(process.env.KERVAN_SEED ?? 'seed')

process.once('disconnect', () => process.exit())
process.on('message', async (text: string) => {
  const { number, asked } = JSON.parse(text)
  const answer = await previewed(folder, asked).then(
    (found) => ({ number, found }),
    (error: Error) => ({ number, fault: error.stack ?? error.message }),
  )
  process.send?.(JSON.stringify(answer))
})
