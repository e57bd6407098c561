/** The namespaces of SDMX-ML 2.1, with the prefixes that its own examples have. */
export const namespaces = {
  message: 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message',
  common: 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common',
  structure: 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure',
  generic: 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic',
  ss: 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/structurespecific',
} as const

/** An element whose parts are XML already; absent attributes are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null | undefined>>,
  ...parts: readonly string[]
): string {
  return parts.length === 0
    ? `<${name}${attributesText(attributes)}/>`
    : `<${name}${attributesText(attributes)}>${parts.join('')}</${name}>`
}

export const attributesText = (attributes: Readonly<Record<string, string | null | undefined>>) =>
  Object.entries(attributes)
    .map(([name, value]) => (value == null ? '' : ` ${name}="${escaped(value)}"`))
    .join('')

export const text = (name: string, content: string) => `<${name}>${escaped(content)}</${name}>`

/** A name in the language of all names. */
export const localText = (name: string, content: string) =>
  element(name, { 'xml:lang': 'en' }, escaped(content))

export const opening = (root: string, prefixes: Readonly<Record<string, string>>) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root}${attributesText(
    Object.fromEntries(Object.entries(prefixes).map(([prefix, uri]) => [`xmlns:${prefix}`, uri])),
  )}>`

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Letters that XML 1.0 cannot hold become the replacement character. */
export function escaped(content: string): string {
  if (isPlain.test(content)) return content
  return content
    .replace(unwritable, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (letter) => entities[letter] ?? letter)
}

/** Most values are codes and numbers. */
const isPlain = /^[\w .:/+-]*$/

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the letters that XML forbids
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu
