import type { Measured } from '../stats/inexact'
import type { Note, Statement } from './note'

/** A note in one line, for who keeps the seed folder: `file:line:column  what does not fit`. */
export function describeNote(note: Note): string {
  return `${note.file}:${note.line}:${note.column}  ${words(note)}`
}

function words(note: Note): string {
  switch (note.rule) {
    case 'share-of-total':
      return `${said(note.share)} of the total of ${said(note.whole)} gives ${said(note.computed)}, stated is ${told(note.part)}`
    case 'parts-of-whole':
      return `${added(note.parts)} ${said(note.computed)}, stated is ${told(note.whole)}`
    case 'change-of-levels':
      return `${told(note.before)} and ${told(note.after)} give a change of ${said(note.computed)}, stated is ${told(note.change)}`
    case 'members-of-group': {
      const missing = note.missing.length > 0 ? `, without ${note.missing.join(', ')}` : ''
      const observers = note.withObservers ? `, with observers ${said(note.withObservers)}` : ''
      return `${added(note.parts)} ${said(note.computed)}${missing}${observers}, stated is ${told(note.group)}`
    }
    case 'restated':
      return `${told(note.stated)} is stated, the data set has ${told(note.series)}`
    case 'power-of-ten':
      return `${told(note.stated)} is about 10^${note.power} times ${told(note.other)}`
    case 'mirror':
      return `${told(note.stated)} is stated, by the other side ${told(note.mirror)}`
  }
}

const added = (parts: readonly Statement[]) =>
  `${parts.map(told).join(' and ')} ${parts.length === 1 ? 'alone makes' : 'make'}`

const told = (statement: Statement) => {
  const { indicator, refArea, counterpartArea, timePeriod } = statement
  const series = [indicator, refArea, counterpartArea, timePeriod].filter(Boolean).join(' ')
  return `${said(statement)} (${series})`
}

const said = ({ value, qualifier, lower, upper }: Measured) => {
  if (qualifier === 'range') return `${rounded(lower ?? value)} to ${rounded(upper ?? value)}`
  return qualifier === 'exact' ? rounded(value) : `${qualifier} ${rounded(value)}`
}

const rounded = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: 5 })
