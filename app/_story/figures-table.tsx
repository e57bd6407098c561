import { SourceName } from '../_chart/headline'
import { type Language, periodOf } from '../_chart/reading'
import { dateText } from '../_i18n/format'
import { TableFrame } from '../_table/frame'
import { ClaimLink } from './claim-link'
import type { Told } from './read'

/** Figures of different things in one table: what, when, how much, of what kind, who says so and what to know of it. */
export function FiguresTable({ language, id, title, told, what }: FiguresTableProps) {
  const { t, locale } = language
  if (told.length === 0) return null
  return (
    <>
      <h3 id={id}>{title}</h3>
      <TableFrame labelledBy={id}>
        <thead>
          <tr>
            <th scope="col">{t('story.what')}</th>
            <th scope="col">{t('indicator.period')}</th>
            <th scope="col" className="number">
              {t('indicator.value')}
            </th>
            <th scope="col">{t('indicator.kind')}</th>
            <th scope="col">{t('indicator.source')}</th>
            <th scope="col">{t('story.note')}</th>
          </tr>
        </thead>
        <tbody>
          {told.map((one) => (
            <tr key={one.claim.id}>
              <th scope="row">{what(one)}</th>
              <td className="date">{periodOf(language, one.claim)}</td>
              <td className="number">
                <ClaimLink language={language} told={one} />
              </td>
              <td>{t(`kind.${one.claim.kind}`)}</td>
              <td className="wide">
                <SourceName language={language} claim={one.claim} />
                {one.claim.published && (
                  <span className="muted">, {dateText(locale, one.claim.published)}</span>
                )}
              </td>
              <td className="wide muted">{one.claim.note}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </>
  )
}

type FiguresTableProps = {
  language: Language
  id: string
  title: string
  told: readonly Told[]
  what: (told: Told) => string
}
