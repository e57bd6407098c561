import { scaleLinear } from 'd3-scale'
import type { Indicator } from '../../db/queries/indicators'
import type { Claim } from '../../db/queries/observations'
import { periodPosition } from '../../stats/period'
import { Printed } from '../_printed/printed'
import { pointPath } from '../_view/entity'
import type { Point, TimeModel } from './model'
import { percent, scaleOf } from './place'
import { claimText, entityName, type Language, periodOf } from './reading'
import { dots } from './shapes'

/** Over a drawn chart, a link on each mark that it has: the way from a figure to its claims, by pointer and keyboard. */
export function PointLinks({ language, indicator, claims, model }: PointLinksProps) {
  const { t, locale } = language
  const x = scaleLinear().domain(model.x.domain).range([0, 100])
  const y = scaleOf(model.y, [100, 0])
  return (
    <Printed as="svg" className="plot-links" aria-label={t('chart.links')} role="group">
      {markedClaims(claims, model).map((claim) => {
        const words = t('chart.link', {
          name: entityName(claim),
          period: periodOf(language, claim),
          figure: claimText(language, indicator, claim),
          publisher: claim.publisher ?? t('indicator.unsourced'),
        })
        return (
          <a key={claim.id} href={pointPath(locale, claim)} aria-label={words}>
            <title>{words}</title>
            <circle cx={percent(x(positionOf(claim)))} cy={percent(y(claim.value))} r={9} />
          </a>
        )
      })}
    </Printed>
  )
}

type PointLinksProps = {
  language: Language
  indicator: Indicator
  claims: readonly Claim[]
  model: TimeModel
}

/** The claims that have a mark of their own in a chart, one for each place. */
function markedClaims(claims: readonly Claim[], model: TimeModel): Claim[] {
  const marks: readonly Point[] = [...model.lines.flatMap((line) => dots(line.points)), ...model.marks]
  const open = new Set(marks.map((mark) => placeKey(mark.x, mark.y)))
  return claims.filter(
    (claim) =>
      claim.timePeriod !== null &&
      claim.rank !== 'deprecated' &&
      open.delete(placeKey(positionOf(claim), claim.value)),
  )
}

const placeKey = (x: number, y: number) => `${x} ${y}`
const positionOf = (claim: Claim) => periodPosition(claim.timePeriod ?? '')
