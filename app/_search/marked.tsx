import { folded } from '../../stats/fold'

/** A text with the words of a query marked, wherever it writes them with other letters too. */
export function Marked({ text, phrases }: { text: string; phrases: readonly string[] }) {
  return markedParts(text, phrases).map(({ part, isHit, at }) =>
    isHit ? <mark key={at}>{part}</mark> : part,
  )
}

export type Part = { part: string; isHit: boolean; at: number }

/** The parts of a text: the words that a query (folded) asks for, and what stands between them. */
export function markedParts(text: string, phrases: readonly string[]): Part[] {
  const words = new Set(phrases.join(' ').split(' '))
  const begun = [...words].at(-1) ?? ''
  const parts: Part[] = []
  let end = 0
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    const plain = folded(word)
    if (plain === '' || begun === '' || !(words.has(plain) || plain.startsWith(begun))) continue
    if (index > end) parts.push({ part: text.slice(end, index), isHit: false, at: end })
    parts.push({ part: word, isHit: true, at: index })
    end = index + word.length
  }
  if (end < text.length) parts.push({ part: text.slice(end), isHit: false, at: end })
  return parts
}

/** About so many letters of a text, around the first word that a query asks for; cut between words. */
export function excerpt(text: string, phrases: readonly string[], length: number): string {
  if (text.length <= length) return text
  const first = markedParts(text, phrases).find(({ isHit }) => isHit)?.at ?? 0
  const from = Math.max(0, Math.min(first - Math.round(length / 4), text.length - length))
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1
  const cut = text.lastIndexOf(' ', start + length)
  const end = start + length >= text.length || cut <= first ? text.length : cut
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`
}

const wordPattern = /[\p{L}\p{N}\p{M}'’‘ʻʼ]+/gu
