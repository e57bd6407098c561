import { parseArgs } from 'node:util'
import { fetchUsage } from './fetch'
import { importUsage } from './import'
import { WrongCommand } from './wrong-command'

export const usage = `npm run seed                            checks the seed folder and loads it
npm run seed -- --notes                 lists the figures that do not fit one another
npm run seed -- --watch                 loads the folder whenever it changes
npm run seed -- --dry-run               says what a load would change, and changes nothing
npm run seed -- --dry-run --format json the same for programs
npm run seed -- --convert [FILE …]      puts files that a spreadsheet saved into the form of the folder
                                        (--encoding windows-1251 where the guess is wrong)

${importUsage}

${fetchUsage}

KERVAN_SEED names the folder (seed), KERVAN_DB the database (db/kervan.sqlite).`

/** What was asked for on the command line; what cannot be together, or is not known, throws with the reason. */
export function options(words: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      notes: { type: 'boolean' },
      watch: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      format: { type: 'string' },
      convert: { type: 'boolean' },
      encoding: { type: 'string' },
    },
  })
  const { format = 'text', convert } = values
  if (positionals.length > 0 && !convert) throw new WrongCommand(`unknown command: ${positionals[0]}`)
  if (format !== 'text' && format !== 'json')
    throw new WrongCommand(`unknown format: ${format}; text or json`)
  const whole = (['watch', 'dry-run', 'convert'] as const).filter((name) => values[name])
  if (whole.length > 1) throw new WrongCommand(`not together: --${whole.join(', --')}`)
  return { ...values, format, dryRun: values['dry-run'], files: positionals } as const
}
