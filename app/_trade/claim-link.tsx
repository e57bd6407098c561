import type { Claim } from '../../db/queries/observations'
import { claimText } from '../_chart/reading'
import { NoFigure } from '../_table/no-figure'
import { pointPath } from '../_view/entity'
import type { Pair } from './pair'

/** A figure as a link to its claim, or a dash that says that there is none. */
export function ClaimLink({ pair, claim }: { pair: Pair; claim: Claim | undefined }) {
  const { language, indicators } = pair
  const indicator = claim && indicators.get(claim.indicator)
  if (!claim || !indicator) return <NoFigure words={language.t('trade.none')} />
  return <a href={pointPath(language.locale, claim)}>{claimText(language, indicator, claim)}</a>
}
