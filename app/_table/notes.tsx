import type { Note } from '../../db/queries/notes'
import type { Claim } from '../../db/queries/observations'
import type { Language } from '../_chart/reading'
import { periodText } from '../_i18n/dates'
import { Printed } from '../_printed/printed'
import { entityOf } from '../_view/entity'
import { type Names, NoteSentence } from './note-sentence'

const shownAtOnce = 8

/** Figures that do not fit one another, each finding in a sentence. */
export function Notes({ language, names, notes }: NotesProps) {
  const { t, locale } = language
  if (notes.length === 0) return null
  const items = notes.map(({ number, finding, points: [point] }) => (
    <li key={number}>
      {point && (
        <strong>
          {t('note.about', {
            entity: entityNamed(names, point),
            period: periodText(t, locale, point.timePeriod),
          })}
        </strong>
      )}{' '}
      <NoteSentence language={language} names={names} finding={finding} />
    </li>
  ))
  return (
    <Printed as="section" aria-labelledby="checks">
      <h2 id="checks">{t('note.title')}</h2>
      <p className="prose">{t('note.lead', { count: notes.length })}</p>
      <ul className="notes">{items.slice(0, shownAtOnce)}</ul>
      {items.length > shownAtOnce && (
        <details className="more">
          <summary>{t('note.showAll', { count: items.length })}</summary>
          <ul className="notes">{items.slice(shownAtOnce)}</ul>
        </details>
      )}
    </Printed>
  )
}

/** The notes about series and periods that are shown, with these alone. */
export function viewedNotes(notes: readonly Note[], claims: readonly Claim[]): Note[] {
  const shown = new Set(claims.map((claim) => `${entityOf(claim)} ${claim.timePeriod}`))
  return notes.flatMap((note) => {
    const points = note.points.filter((point) => shown.has(`${entityOf(point)} ${point.timePeriod}`))
    return points.length > 0 ? [{ ...note, points }] : []
  })
}

type NotesProps = { language: Language; names: Names; notes: readonly Note[] }

const entityNamed = ({ areas }: Names, { refArea, counterpartArea }: Note['points'][number]) =>
  [refArea, counterpartArea].flatMap((code) => (code === null ? [] : (areas.get(code) ?? code))).join(' – ')
