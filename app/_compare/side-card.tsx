import { Chart } from '../_chart/chart'
import { SourceName } from '../_chart/headline'
import { claimText, type Language, periodOf } from '../_chart/reading'
import { pointPath } from '../_view/entity'
import type { Side } from './side'

/** The figure of one side with who says so, and its chart where it has one of its own. */
export function SideCard({ language, side, letter, hasChart }: SideCardProps) {
  const { t, locale } = language
  const { indicator, figure, entity, name } = side
  const { claim } = figure
  return (
    <section className="side" aria-labelledby={`side-${letter}`}>
      <h2 id={`side-${letter}`}>
        <span className="letter">{letter}</span>{' '}
        <a href={`/${locale}/indicators/${indicator.indicator}?country=${entity}`}>{indicator.name}</a>
      </h2>
      <p className="figure">
        <a href={pointPath(locale, claim)}>{claimText(language, indicator, figure)}</a>
        {claim.rivals > 0 && (
          <a className="disagree-mark" href={pointPath(locale, claim)}>
            {t('home.rivals', { count: claim.rivals })}
          </a>
        )}
      </p>
      <p className="small">{[name, periodOf(language, claim), claim.scope].filter(Boolean).join(' · ')}</p>
      <p className="small muted">
        {t('home.saysSo')} <SourceName language={language} claim={claim} />
      </p>
      {hasChart && <Chart language={language} indicator={indicator} claims={side.claims} />}
    </section>
  )
}

type SideCardProps = { language: Language; side: Side; letter: string; hasChart: boolean }
