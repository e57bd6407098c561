import { Fragment } from 'react'
import { claimText, entityName, type Language, periodOf } from '../_chart/reading'
import { ClaimLink } from './claim-link'
import { FiguresTable } from './figures-table'
import { goalsOf } from './goals'
import { isShown, isYear, latestMeasured } from './latest'
import type { Told } from './read'
import { scopesOf } from './scopes'
import { Section } from './section'
import { StoryChart, standing } from './standing'

type FlowProps = { language: Language; told: readonly Told[] }

/** Cargo over the years, and what each figure of it counts. */
export function CargoSection({ language, told }: FlowProps) {
  const { t } = language
  return (
    <Section id="cargo" title={standing(language, told, (said) => t('corridor.then.cargo', said))}>
      <p className="prose">{t('corridor.cargoText')}</p>
      <StoryChart language={language} told={told} />
      <FiguresTable
        language={language}
        id="scopes"
        title={t('corridor.cargoTable')}
        told={scopesOf(told)}
        what={({ claim }) => claim.scope ?? t('corridor.whole')}
      />
    </Section>
  )
}

/** Containers from their first year to their last, against the goals. */
export function ContainersSection({ language, told }: FlowProps) {
  const { t } = language
  const years = told.filter(({ claim }) => isYear(claim) && claim.chosen && claim.kind === 'actual')
  const [first, last] = [years[0], years.at(-1)]
  const goals = goalsOf(told).filter(
    ({ claim }) => claim.kind === 'target' && (claim.year ?? 0) > (last?.claim.year ?? 0),
  )
  return (
    <Section id="containers" title={standing(language, told, (said) => t('corridor.then.containers', said))}>
      {first && last && (
        <p className="prose">
          {t.rich('corridor.containersText', {
            firstYear: periodOf(language, first.claim),
            lastYear: periodOf(language, last.claim),
            first: () => <ClaimLink language={language} told={first} />,
            last: () => <ClaimLink language={language} told={last} />,
            goals: () =>
              goals.map((goal, i) => (
                <Fragment key={goal.claim.id}>
                  {i > 0 && ', '}
                  {t.rich('corridor.goalBy', {
                    year: periodOf(language, goal.claim),
                    figure: () => <ClaimLink language={language} told={goal} />,
                  })}
                </Fragment>
              )),
          })}
        </p>
      )}
      <StoryChart language={language} told={told.filter(({ claim }) => claim.counterpartArea === null)} />
    </Section>
  )
}

/** Days on the way, by the ends that each source counts from. */
export function DaysSection({ language, told }: FlowProps) {
  const { t } = language
  const route = latestMeasured(told.filter(({ claim }) => claim.counterpartArea === null))
  if (!route) return null
  const { indicator, claim } = route
  return (
    <Section
      id="days"
      title={t('corridor.days', {
        figure: claimText(language, indicator, claim),
        period: periodOf(language, claim),
      })}
    >
      <p className="prose">{t('corridor.daysText', { promises: goalsOf(told).length })}</p>
      <FiguresTable
        language={language}
        id="days-table"
        title={t('corridor.daysTable')}
        told={told.filter((one) => isShown(one.claim))}
        what={(one) => entityName(one.claim)}
      />
    </Section>
  )
}
