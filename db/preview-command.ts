import { resolve } from 'node:path'
import { stdin } from 'node:process'
import { text } from 'node:stream/consumers'
import { previewed } from './preview'

/** Reads changes from the standard input and writes what they would make of the seed folder. */
const folder = resolve(process.env.KERVAN_SEED ?? 'seed')
process.stdout.write(JSON.stringify(await previewed(folder, JSON.parse(await text(stdin)))))
