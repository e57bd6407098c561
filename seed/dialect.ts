import { type Encoding, encodingOf } from './encoding'

export const separators = { ';': 'semicolons', '\t': 'tabs' } as const
export type ForeignSeparator = keyof typeof separators

export type ForeignDialect =
  | { rule: 'encoding'; guess: Encoding }
  | { rule: 'separator'; found: (typeof separators)[ForeignSeparator] }

/** What a spreadsheet of another place or setting has made of a file, where that shows in its first bytes. */
export function foreignDialect(bytes: Buffer): ForeignDialect | undefined {
  const encoding = encodingOf(bytes)
  if (encoding?.startsWith('utf-16')) return { rule: 'encoding', guess: encoding }
  const separator = separatorOf(bytes.subarray(0, longestHeader).toString('latin1'))
  return separator === ',' ? undefined : { rule: 'separator', found: separators[separator] }
}

const longestHeader = 16_384

/** What stands between the names of the columns; Excel may say so in a line before them. */
export function separatorOf(text: string): ',' | ForeignSeparator {
  const said = /^(?:\ufeff|ï»¿)?sep=([;\t,])/i.exec(text)?.[1]
  if (said === ';' || said === '\t') return said
  const header = text.split(/[\r\n]/, 1)[0] ?? ''
  if (header.includes(',')) return ','
  if (header.includes(';')) return ';'
  return header.includes('\t') ? '\t' : ','
}
