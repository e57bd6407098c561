import type { Claim } from '../../db/queries/observations'
import { claimText } from '../_chart/reading'
import { pointPath } from '../_chart/view'
import type { Pair } from './pair'

/** A figure as a link to its claim, or a dash that says that there is none. */
export function ClaimLink({ pair, claim }: { pair: Pair; claim: Claim | undefined }) {
  const { language, indicators } = pair
  const indicator = claim && indicators.get(claim.indicator)
  if (!claim || !indicator)
    return (
      <>
        <span className="muted" aria-hidden="true">
          –
        </span>
        <span className="unseen">{language.t('trade.none')}</span>
      </>
    )
  return <a href={pointPath(language.locale, claim)}>{claimText(language, indicator, claim)}</a>
}
