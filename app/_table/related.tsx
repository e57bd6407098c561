import type { Related } from '../../db/queries/related'
import type { Language } from '../_chart/reading'
import { Sparkline } from '../_chart/sparkline'
import { Printed } from '../_printed/printed'
import { areaColor } from '../_shown/series'

/** Links to other indicators of the topic, each with the line of one area. */
export function RelatedIndicators({ language: { t, locale }, related, refArea }: RelatedProps) {
  if (related.length === 0) return null
  return (
    <Printed as="section" aria-labelledby="related">
      <h2 id="related">{t('explorer.related')}</h2>
      <ul className="related">
        {related.map(({ indicator, name, areaName, figures }) => (
          <li key={indicator}>
            <a href={`/${locale}/indicators/${indicator}`}>{name}</a>
            <Sparkline
              points={figures.map(({ year, value }) => ({
                x: year,
                y: value,
                kind: 'actual',
                qualifier: 'exact',
                text: '',
              }))}
              color={areaColor(refArea)}
            />
            <span className="small muted">{areaName}</span>
          </li>
        ))}
      </ul>
    </Printed>
  )
}

type RelatedProps = { language: Language; related: readonly Related[]; refArea: string }
