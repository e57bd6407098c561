import type { Negotiable } from './data-format'
import { type Fault, notAcceptable, parameterFault, type ServiceVersion } from './fault'
import type { WriteOptions } from './message'

type Wish = { type: string; parameters: ReadonlyMap<string, string>; weight: number }
type Asked = { service: ServiceVersion; accept: string | null; spelling: string | undefined }

/** The format that a request asks for: `format=` before `Accept`, and there the weightiest that there is. */
export function negotiated<Format extends Negotiable>(
  formats: readonly Format[],
  usual: Format,
  { service, accept, spelling }: Asked,
): { format: Format; options: WriteOptions; faults: Fault[] } {
  if (spelling !== undefined) return bySpelling(formats, usual, spelling, service)
  for (const wish of wishesIn(accept ?? '*/*')) {
    const format = formatFor(formats, usual, wish, service)
    if (format) return { format, ...optionsIn(wish.parameters) }
  }
  const offered = formats.flatMap(({ types }) =>
    types.map(({ type, version }) => `${type};version=${version}`),
  )
  return {
    format: usual,
    options: plain,
    faults: [notAcceptable(`None of "${accept}" is offered. Offered are: ${offered.join(', ')}.`)],
  }
}

const plain: WriteOptions = { labels: 'id', timeFormat: 'original', keys: 'none' }

/** A spelling may be a media type, whose plus an address turns into a blank if it is not encoded. */
function bySpelling<Format extends Negotiable>(
  formats: readonly Format[],
  usual: Format,
  spelling: string,
  service: ServiceVersion,
) {
  const wanted = spelling.toLowerCase()
  const options: WriteOptions = { ...plain, labels: wanted.endsWith('withlabels') ? 'both' : 'id' }
  const spelled = formats.filter(({ spellings }) => spellings.includes(wanted))
  const typed = formats.filter(({ types }) => types.some(({ type }) => type === wanted.replace(' ', '+')))
  const format = newestFor(service, spelled) ?? newestFor(service, typed)
  if (format) return { format, options, faults: [] }
  const allowed = [...new Set(formats.flatMap(({ spellings }) => spellings))].join(', ')
  return { format: usual, options, faults: [parameterFault('format', spelling, allowed)] }
}

function wishesIn(header: string): Wish[] {
  const wishes = header.split(',').map((part): Wish => {
    const [type = '', ...given] = part.split(';').map((piece) => piece.trim())
    const parameters = new Map(
      given.map((piece): [string, string] => {
        const [name = '', value = ''] = piece.split('=')
        return [name.trim().toLowerCase(), value.trim().replaceAll('"', '')]
      }),
    )
    const weight = Number(parameters.get('q') ?? 1)
    return { type: type.toLowerCase(), parameters, weight: Number.isNaN(weight) ? 0 : weight }
  })
  return wishes.filter(({ type, weight }) => type !== '' && weight > 0).sort((a, b) => b.weight - a.weight)
}

function formatFor<Format extends Negotiable>(
  formats: readonly Format[],
  usual: Format,
  { type, parameters }: Wish,
  service: ServiceVersion,
): Format | undefined {
  const version = parameters.get('version')
  const isUsual = type === '*/*' || (type === 'application/*' && usual.family !== 'csv')
  if (isUsual) return usual
  const ofType = formats.filter((format) => format.types.some((one) => one.type === type))
  const fitting = ofType.filter((format) =>
    format.types.some(
      (one) => one.type === type && (version === undefined || isVersion(version, one.version)),
    ),
  )
  return newestFor(service, fitting) ?? formats.find(({ plainTypes }) => plainTypes[service]?.includes(type))
}

/** Where one name means several versions of a format, the version of the service tells which; they stand oldest first. */
const newestFor = <Format>(service: ServiceVersion, formats: readonly Format[]): Format | undefined =>
  service === '3.0' ? formats.at(-1) : formats[0]

/** `1`, `1.0.0`, `2.0+.0` and `1.0.0-wd` are ways to ask for a version. */
function isVersion(asked: string, ours: string): boolean {
  const [numbers = ''] = asked.replaceAll('+', '').split('-')
  const parts = ours.split('.')
  return numbers.split('.').every((part, i) => part === (parts[i] ?? '0'))
}

function optionsIn(parameters: ReadonlyMap<string, string>): { options: WriteOptions; faults: Fault[] } {
  const faults: Fault[] = []
  const choice = <Value extends string>(
    names: readonly string[],
    allowed: readonly [Value, ...Value[]],
  ): Value => {
    const given = names.map((name) => parameters.get(name)).find((value) => value !== undefined)
    const found = allowed.find((value) => value === given)
    if (given !== undefined && found === undefined)
      faults.push(
        notAcceptable(`The ${names[0]} "${given}" is not offered; it can be ${allowed.join(', ')}.`),
      )
    return found ?? allowed[0]
  }
  const options = {
    labels: choice(['labels'], ['id', 'name', 'both']),
    timeFormat: choice(['timeformat'], ['original', 'normalized']),
    keys: choice(['keys', 'key'], ['none', 'obs', 'series', 'both']),
  }
  return { options, faults }
}
