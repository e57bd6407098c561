import type { Page } from './page'

/** The names of an answer's elements, as the World Bank has them: `data` of `data`, `country` of `countries`. */
export type Names = { many: string; one: string; hasIds: boolean }

export const toJson = ({ head, rows }: Page): string => JSON.stringify([head, rows])

/** What names something is an element with its id as an attribute, all else an element of its own. */
export function toXml({ head, rows }: Page, { many, one, hasIds }: Names): string {
  const inside = (rows ?? []).map((row) => {
    const { id, ...rest } = row
    return hasIds ? element(one, attributes({ id }), children(rest)) : element(one, '', children(row))
  })
  return `${declaration}${element(many, `${attributes(head)} ${namespace}`, inside.join(''))}\n`
}

export const errorXml = (message: { id: string; key: string; value: string }): string =>
  `${declaration}${element('error', ` ${namespace}`, element('message', attributes({ id: message.id, key: message.key }), escaped(message.value)))}\n`

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n'
const namespace = 'xmlns:wb="http://www.worldbank.org"'

const children = (row: object): string =>
  Object.entries(row)
    .map(([name, value]) => child(name, value))
    .join('')

function child(name: string, value: unknown): string {
  if (Array.isArray(value))
    return element(name, '', value.map((one) => child(name.replace(/s$/, ''), one)).join(''))
  if (typeof value !== 'object' || value === null) return element(name, '', escaped(value))
  const { value: text, ...named } = Object.fromEntries(Object.entries(value))
  return element(name, attributes(named), escaped(text))
}

const element = (name: string, attributes: string, inside: string): string =>
  inside === '' ? `<wb:${name}${attributes} />` : `<wb:${name}${attributes}>${inside}</wb:${name}>`

const attributes = (values: object): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (value: unknown): string =>
  String(value ?? '').replace(/[&<>"]/g, (letter) => entities[letter] ?? letter)
