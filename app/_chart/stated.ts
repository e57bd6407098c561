import type { Claim } from '../../db/queries/observations'
import { pointPath } from '../_view/entity'
import type { Point } from './model'
import { type Language, periodOf } from './reading'

/** What a point of a chart says of the claim that it stands for: when, who says so, and where its claims are. */
export const statedIn = (language: Language, claim: Claim): Pick<Point, 'period' | 'source' | 'path'> => ({
  period: periodOf(language, claim),
  source: claim.publisher ?? language.t('indicator.unsourced'),
  path: pointPath(language.locale, claim),
})
