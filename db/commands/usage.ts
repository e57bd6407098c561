import { parseArgs } from 'node:util'

export const usage = `npm run seed                      checks the seed folder and loads it
npm run seed -- --notes           lists the figures that do not fit one another
npm run seed -- --watch           loads the folder whenever it changes

KERVAN_SEED names the folder (seed), KERVAN_DB the database (db/kervan.sqlite).`

/** What was asked for on the command line; a wrong option throws with the reason. */
export const options = (words: readonly string[]) =>
  parseArgs({
    args: [...words],
    allowPositionals: false,
    options: {
      help: { type: 'boolean', short: 'h' },
      notes: { type: 'boolean' },
      watch: { type: 'boolean' },
    },
  }).values
