import { changeText } from '../_chart/change'
import { Chart } from '../_chart/chart'
import { claimText, type Language, periodOf } from '../_chart/reading'
import { entityOf } from '../_view/entity'
import { nextTarget } from './goals'
import { isYear, latestMeasured } from './latest'
import type { Told } from './read'
import { sentence } from './section'

/** "4.12 Mt in 2025; down 8.14 % on 2024; the goal for 2027 is 10 Mt": where a yearly series of the whole stands. */
export function standing(
  language: Language,
  told: readonly Told[],
  name: (said: { figure: string; period: string }) => string,
): string {
  const latest = latestMeasured(told)
  if (!latest) return ''
  const { indicator, claim } = latest
  const before = told.find(
    (one) =>
      one.claim.chosen &&
      isYear(one.claim) &&
      one.claim.year === (claim.year ?? 0) - 1 &&
      one.claim.scope === claim.scope &&
      one.claim.kind === claim.kind,
  )
  const goal = nextTarget(told, claim.year ?? 0)
  return sentence(
    name({ figure: claimText(language, indicator, claim), period: periodOf(language, claim) }),
    before && changeText(language, indicator, before.claim, claim),
    goal &&
      language.t('corridor.then.goal', {
        figure: claimText(language, indicator, goal.claim),
        year: periodOf(language, goal.claim),
      }),
  )
}

/** The chart of what is told of one indicator, each mark leading to its claims, and the way to all of its figures. */
export function StoryChart({ language, told }: { language: Language; told: readonly Told[] }) {
  const [first] = told
  if (!first) return null
  return (
    <div>
      <Chart language={language} indicator={first.indicator} claims={told.map(({ claim }) => claim)} />
      <p className="small after">
        <a
          href={`/${language.locale}/indicators/${first.indicator.indicator}?country=${entityOf(first.claim)}`}
        >
          {language.t('point.back', { indicator: first.indicator.name })}
        </a>
      </p>
    </div>
  )
}
