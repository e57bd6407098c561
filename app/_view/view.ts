import { type Codec, type Known, slugOrNone, word, wordOrNone, yearOrNone } from './codec'
import { country } from './country'
import { events } from './events'
import { sort } from './sort'
import { time } from './time'
import { charts, tabs, units } from './words'

/** The parameters of a view in the order in which an address has them. Another one is another line here. */
const table = {
  tab: word(tabs),
  country,
  time,
  units: word(units),
  base: yearOrNone,
  chart: wordOrNone(charts),
  yScale: word(['linear', 'log']),
  facet: word(['none', 'entity']),
  x: slugOrNone,
  claims: word(['chosen', 'all']),
  events,
  layout: wordOrNone(['wide', 'long']),
  sort,
  dir: wordOrNone(['asc', 'desc']),
} as const

/** What a reader asked to see, as the address says it: `country=KAZ~UZB&time=2010..2024&units=index`. */
export type View = { readonly [P in keyof typeof table]: (typeof table)[P]['unset'] }

export type Parameter = keyof View

const codecs: { readonly [P in Parameter]: Codec<View[P]> } = table

const names = Object.keys(table).filter((name): name is Parameter => name in table)

/** The names of all parameters, and those by which a form says the years. */
export const parameters: readonly string[] = [...names, 'from', 'to']

/** A parameter that was not understood, and what it can be. */
export type ViewFault = { parameter: string; value: string; allowed: readonly string[] }

/** The view of an address without parameters. */
export const unsetView: View = viewOf((name) => codecs[name].unset)

/**
 * Reads the view from search parameters. A form with check boxes may repeat a parameter, and send `from` and `to`
 * apart. What is not understood is left out of the view and listed, so that a page can go on and an export can refuse.
 */
export function readView(search: URLSearchParams, known: Known): { view: View; faults: ViewFault[] } {
  const faults: ViewFault[] = []
  const read = <P extends Parameter>(name: P): View[P] => {
    const codec: Codec<View[P]> = codecs[name]
    const text = textOf(search, name)
    if (text === '') return codec.unset
    const { value, wrong } = codec.read(text, known)
    for (const { text: part, allowed } of wrong) faults.push({ parameter: name, value: part, allowed })
    return value
  }
  return { view: viewOf(read), faults }
}

/** The view as search parameters, the inverse of readView; empty for the view of an address without them. */
export function viewSearch(view: View): string {
  const parts = viewEntries(view).map(([name, text]) => `${name}=${text}`)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** The parameters that a view sets, each with its text. */
export function viewEntries(view: View): [Parameter, string][] {
  const written = <P extends Parameter>(name: P) => {
    const codec: Codec<View[P]> = codecs[name]
    return codec.write(view[name])
  }
  return names.map((name): [Parameter, string] => [name, written(name)]).filter(([, text]) => text !== '')
}

/** A form with check boxes repeats a parameter, and has a field for each end of the years, in either order. */
function textOf(search: URLSearchParams, name: Parameter): string {
  const ends = [search.get('from'), search.get('to')]
  if (name === 'time' && ends.some((end) => end !== null) && !search.has(name)) {
    const [from = '', to = ''] = ends.map((end) => end ?? '')
    const [start, end] = from !== '' && to !== '' && Number(from) > Number(to) ? [to, from] : [from, to]
    return start === '' && end === '' ? '' : `${start}..${end}`
  }
  return search.getAll(name).filter(Boolean).join('~')
}

function viewOf(value: <P extends Parameter>(name: P) => View[P]): View {
  let view: Partial<View> = {}
  for (const name of names) view = { ...view, [name]: value(name) }
  if (!isWhole(view)) throw new Error(`incomplete view: ${Object.keys(view).join(', ')}`)
  return view
}

function isWhole(view: Partial<View>): view is View {
  return names.every((name) => name in view)
}
