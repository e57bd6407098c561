import { parseArgs } from 'node:util'
import { delivered } from '../../seed/fetch/delivered'
import { FetchFault, jsonGetter } from '../../seed/fetch/get-json'
import { providers } from '../../seed/fetch/providers'
import { planOf } from '../../seed/import/plan'
import { readPackage } from '../../seed/read'
import { offer } from './offer'
import { progressBar } from './progress'
import { WrongCommand } from './wrong-command'

export const fetchUsage = `npm run seed -- fetch PROVIDER CODE --areas KAZ,UZB [--write]
  PROVIDER                   ${Object.keys(providers).join(', ')}
  --indicator SLUG           where no indicator has this code, or several have it
  --source ID                the source, and the file in series/, where not PROVIDER-DATE
  --since 2000, --power 9    from when on; the power of ten to multiply figures by
  --where NAME=VALUE         a dimension of eurostat (unit=CP_MEUR); partner, years and goods of comtrade`

/** Asks a source for figures, shows what they would change, and writes on --write; gives the exit code. */
export async function fetchSeries(
  folder: string,
  words: readonly string[],
  now = new Date(),
): Promise<number> {
  const asked = readWords(words)
  const { seed } = await readPackage(folder)
  const coded = seed.indicators.filter(({ row }) => row.code === asked.code).map(({ row }) => row.indicator)
  const indicator = asked.indicator ?? (coded.length === 1 ? coded[0] : undefined)
  if (!indicator)
    throw new WrongCommand(`--indicator: ${coded.length} indicators have the code ${asked.code}`)
  const unknown = asked.areas.filter((code) => !seed.areas.some(({ row }) => row.area === code))
  if (unknown.length > 0) throw new WrongCommand(`not in areas.csv: ${unknown.join(', ')}`)
  try {
    const { provider, code, areas, where, source } = asked
    const delivery = await provider.deliver({
      code,
      areas,
      where,
      base: provider.base,
      get: jsonGetter({ allowed: [`${provider.base}/`] }),
      progress: progressBar(asked.name),
    })
    const today = now.toISOString().slice(0, 10)
    const id = source ?? `${asked.name}-${delivery.updated ?? today}`
    const isKnown = seed.sources.some(({ row }) => row.source === id)
    const terms = { indicator, source: id, today, since: asked.since, power: asked.power }
    const { wanted, problems, unfinished } = delivered(delivery, provider, terms, isKnown)
    console.log(
      `${delivery.title}: ${delivery.observations.length} figures of ${provider.publisher}, ${provider.licence}`,
    )
    if (unfinished > 0) console.log(`${unfinished} of periods that are not over are left out`)
    return offer(folder, await planOf(folder, wanted), { problems, isWrite: asked.write })
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error
    console.error(error.message)
    return 1
  }
}

function readWords(words: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      areas: { type: 'string' },
      indicator: { type: 'string' },
      source: { type: 'string' },
      since: { type: 'string' },
      power: { type: 'string', default: '0' },
      where: { type: 'string', multiple: true, default: [] },
      write: { type: 'boolean', default: false },
    },
  })
  const [name = '', code, ...more] = positionals
  const provider = Object.hasOwn(providers, name) ? providers[name] : undefined
  if (!provider) throw new WrongCommand(`no provider ${name}; one of ${Object.keys(providers).join(', ')}`)
  if (!code || more.length > 0) throw new WrongCommand('fetch takes a provider and one code')
  const areas = values.areas?.split(',') ?? []
  if (areas.length === 0) throw new WrongCommand('fetch needs --areas')
  const power = Number(values.power)
  if (!Number.isInteger(power) || Math.abs(power) > 15)
    throw new WrongCommand(`--power ${values.power}: a whole number`)
  if (values.source !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(values.source))
    throw new WrongCommand(`--source ${values.source}: small letters, digits and hyphens`)
  const pairs = values.where.map((pair) => pair.split('='))
  if (pairs.some((pair) => pair.length !== 2)) throw new WrongCommand('--where takes NAME=VALUE')
  const where = Object.fromEntries(pairs.map(([key = '', value = '']) => [key, value]))
  return { ...values, name, provider, code, areas, power, where }
}
