import { type ChildNode, type Document, isTag, isText } from 'domhandler'

/** A tree as XML. */
export const xmlOf = (tree: Document): string => tree.children.map(nodeText).join('')

function nodeText(node: ChildNode): string {
  if (isText(node)) return escaped(node.data)
  if (!isTag(node)) return ''
  const attributes = Object.entries(node.attribs).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  const start = `<${node.name}${attributes.join('')}`
  const inside = node.children.map(nodeText).join('')
  return inside === '' ? `${start}/>` : `${start}>${inside}</${node.name}>`
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Signs that XML would read otherwise; controls, which it has no words for, are left out. */
export const escaped = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '').replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
