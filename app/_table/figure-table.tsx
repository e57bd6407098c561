import type { Indicator } from '../../db/queries/indicators'
import type { Language } from '../_chart/reading'
import type { Shown } from '../_shown/shown'
import { type View, viewSearch } from '../_view/view'
import { AreaTable } from './area-table'
import { ClaimTable } from './claim-table'
import { CopyTable } from './copy-table'
import { YearTable } from './year-table'

export type FigureTableProps = { language: Language; indicator: Indicator; shown: Shown; view: View }

/**
 * The figures of a view: years against areas where they make a grid, areas with their first and last figure, or a list
 * of claims where they do not or where every claim is asked for.
 */
export function FigureTable(props: FigureTableProps) {
  const { language, shown, view } = props
  const { t } = language
  const { claims } = shown
  const layouts = layoutsOf(props)
  const layout = view.layout ?? layouts[0]
  const isOfClaims = view.claims === 'all' || layout === 'list'
  const charted = claims.filter((claim) => claim.chosen)
  const listed = view.claims === 'all' ? claims : claims.filter((claim) => claim.chosen || !claim.timePeriod)
  return (
    <section aria-labelledby="table">
      <div className="table-head">
        <h2 id="table">{t('indicator.table')}</h2>
        <div className="switches">
          {claims.length > charted.length && (
            <p className="switch">
              {(['chosen', 'all'] as const).map((one) => (
                <a
                  key={one}
                  href={`${viewSearch({ ...view, claims: one }) || '?'}#table`}
                  aria-current={view.claims === one ? 'true' : undefined}
                >
                  {t(`indicator.claims.${one}`, { count: claims.length })}
                </a>
              ))}
            </p>
          )}
          {layouts.length > 1 && view.claims === 'chosen' && (
            <p className="switch">
              {layouts.map((one, i) => (
                <a
                  key={one}
                  href={`${viewSearch({ ...view, layout: i === 0 || one === 'list' ? null : one, sort: null, dir: null }) || '?'}#table`}
                  aria-current={layout === one ? 'true' : undefined}
                >
                  {t(`figures.layout.${one}`)}
                </a>
              ))}
            </p>
          )}
          <CopyTable words={{ copy: t('figures.copy'), copied: t('figures.copied') }} />
        </div>
      </div>
      {isOfClaims && <ClaimTable {...props} claims={listed} />}
      {!isOfClaims && layout === 'wide' && <YearTable {...props} />}
      {!isOfClaims && layout === 'long' && <AreaTable {...props} />}
    </section>
  )
}

const mostColumns = 12

/** The layouts that suit what is shown, the usual one first. */
function layoutsOf({ indicator, shown }: FigureTableProps): ('list' | 'wide' | 'long')[] {
  if (!shown.isYearly || shown.series.length === 0) return ['list']
  const isGrid =
    indicator.frequency === 'A' &&
    shown.series.length <= mostColumns &&
    shown.claims.every((claim) => !claim.chosen || claim.kind === 'actual')
  return isGrid || shown.units !== 'lin' ? ['wide', 'long'] : ['list', 'wide', 'long']
}
