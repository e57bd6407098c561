import { Fragment, type ReactNode } from 'react'
import type { Area } from '../../db/queries/areas'
import type { Indicator } from '../../db/queries/indicators'
import type { Note } from '../../db/queries/notes'
import type { Measured } from '../../stats/inexact'
import { claimText, type Language } from '../_chart/reading'
import { dateLocale, periodText, said } from '../_i18n/format'
import { pointPath } from '../_view/entity'

type Finding = Note['finding']
type Statement = Extract<Finding, { rule: 'mirror' }>['stated']

/** What codes stand for: the names and units that sentences need. */
export type Names = { indicators: ReadonlyMap<string, Indicator>; areas: ReadonlyMap<string, string> }

export const namesOf = (indicators: readonly Indicator[], areas: readonly Area[]): Names => ({
  indicators: new Map(indicators.map((indicator) => [indicator.indicator, indicator])),
  areas: new Map(areas.map(({ area, name }) => [area, name])),
})

/** What does not fit, in a sentence whose every stated figure leads to its claims. */
export function NoteSentence({ language, names, finding }: NoteSentenceProps): ReactNode {
  const { t, locale } = language
  const area = (code: string) => names.areas.get(code) ?? code
  const named = (statement: Statement) => names.indicators.get(statement.indicator)?.name ?? ''
  const period = (statement: Statement) => periodText(t, locale, statement.timePeriod)
  const text = (measured: Measured, { indicator }: Statement) => {
    const measure = names.indicators.get(indicator)
    return measure ? claimText(language, measure, measured) : ''
  }
  const linked = (statement: Statement) => () => (
    <a href={pointPath(locale, statement)}>{text(statement, statement)}</a>
  )
  const whole = (measured: Measured, unlike: Statement) => () => <span>{text(measured, unlike)}</span>
  const listed = (statements: readonly Statement[], say: (statement: Statement) => ReactNode) => () =>
    statements.map((statement, i) => (
      <Fragment key={pointPath(locale, statement)}>
        {i > 0 && ', '}
        {say(statement)}
      </Fragment>
    ))

  switch (finding.rule) {
    case 'share-of-total':
      return t.rich('note.share-of-total', {
        share: linked(finding.share),
        whole: linked(finding.whole),
        part: linked(finding.part),
        computed: whole(finding.computed, finding.part),
      })
    case 'parts-of-whole':
      return t.rich(finding.parts.length === 1 ? 'note.part-of-whole' : 'note.parts-of-whole', {
        parts: listed(finding.parts, (part) =>
          t.rich('note.part', { indicator: named(part), figure: linked(part) }),
        ),
        whole: linked(finding.whole),
        computed: whole(finding.computed, finding.whole),
      })
    case 'change-of-levels':
      return t.rich('note.change-of-levels', {
        span: period(finding.change),
        change: linked(finding.change),
        before: linked(finding.before),
        after: linked(finding.after),
        from: period(finding.before),
        to: period(finding.after),
        computed: whole(finding.computed, finding.change),
      })
    case 'members-of-group':
      return t.rich('note.members-of-group', {
        parts: listed(finding.parts, (part) =>
          t.rich('note.member', { area: area(memberOf(part, finding.group)), figure: linked(part) }),
        ),
        group: linked(finding.group),
        computed: whole(finding.computed, finding.group),
        observers: finding.withObservers ? text(finding.withObservers, finding.group) : 'none',
        missing:
          finding.missing.length > 0
            ? new Intl.ListFormat(dateLocale(locale)).format(finding.missing.map(area))
            : 'none',
      })
    case 'restated':
      return t.rich('note.restated', {
        stated: linked(finding.stated),
        given: linked(finding.series),
        indicator: named(finding.stated),
        series: named(finding.series),
      })
    case 'power-of-ten':
      return t.rich(finding.power > 0 ? 'note.power-of-ten' : 'note.power-of-ten-less', {
        stated: linked(finding.stated),
        other: linked(finding.other),
        times: said(locale, 10 ** Math.abs(finding.power)),
        period: period(finding.other),
      })
    case 'mirror':
      return t.rich(isSame(finding) ? 'note.mirror-turnover' : 'note.mirror', {
        one: area(finding.stated.refArea),
        other: area(finding.mirror.refArea),
        stated: linked(finding.stated),
        mirror: linked(finding.mirror),
        indicator: named(finding.stated),
        mirrored: named(finding.mirror),
      })
  }
}

/** The area that a part of a group's figure is of: a partner in trade, or a member itself. */
const memberOf = (part: Statement, group: Statement) =>
  part.counterpartArea === null || part.counterpartArea === group.counterpartArea
    ? part.refArea
    : part.counterpartArea

const isSame = ({ stated, mirror }: { stated: Statement; mirror: Statement }) =>
  stated.indicator === mirror.indicator

type NoteSentenceProps = { language: Language; names: Names; finding: Finding }
