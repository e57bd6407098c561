import type { Qualifier } from '../stats/codes'
import type { Measured } from '../stats/inexact'
import type { Place } from './problem'

/** What is stated of one series at one period, in the unit and multiplier of its indicator. */
export type Statement = {
  indicator: string
  refArea: string
  counterpartArea: string | null
  timePeriod: string
  scope: string | null
  value: number
  qualifier: Qualifier
  lower: number | null
  upper: number | null
}

/** Figures that do not fit one another. Each may be what its source says, so a note is shown and stops nothing. */
export type Note = Place & Finding

/**
 * What does not fit: one member for each rule, with the statements that its words need. `computed` is what they
 * give; it counts in the unit of the statement that it is held against.
 */
export type Finding =
  | { rule: 'share-of-total'; share: Statement; whole: Statement; part: Statement; computed: Measured }
  | { rule: 'parts-of-whole'; whole: Statement; parts: Statement[]; computed: Measured }
  | { rule: 'change-of-levels'; change: Statement; before: Statement; after: Statement; computed: Measured }
  | {
      rule: 'members-of-group'
      group: Statement
      parts: Statement[]
      /** Members for which nothing is stated. */
      missing: string[]
      computed: Measured
      /** The sum with the observers that are stated, where there are any. */
      withObservers: Measured | null
    }
  | { rule: 'restated'; stated: Statement; series: Statement }
  | { rule: 'power-of-ten'; stated: Statement; other: Statement; power: number }
  | { rule: 'mirror'; stated: Statement; mirror: Statement }

export type NoteRule = Finding['rule']

/** Every statement that a finding is about: the note is shown at each. */
export function statementsOf(finding: Finding): Statement[] {
  switch (finding.rule) {
    case 'share-of-total':
      return [finding.share, finding.part, finding.whole]
    case 'parts-of-whole':
      return [finding.whole, ...finding.parts]
    case 'change-of-levels':
      return [finding.change, finding.before, finding.after]
    case 'members-of-group':
      return [finding.group, ...finding.parts]
    case 'restated':
      return [finding.stated, finding.series]
    case 'power-of-ten':
      return [finding.stated, finding.other]
    case 'mirror':
      return [finding.stated, finding.mirror]
  }
}
