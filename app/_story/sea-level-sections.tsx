import { ChartFigure } from '../_chart/chart'
import type { TimeModel } from '../_chart/model'
import { claimText, type Language, periodOf } from '../_chart/reading'
import { ClaimLink } from './claim-link'
import { FiguresTable } from './figures-table'
import type { Told } from './read'
import { historicLow, latestLevel, latestSpread, partsCompared } from './sea-facts'
import { levelChart, partsChart, partsOf } from './sea-level'
import { Section } from './section'

type SeaProps = { language: Language; told: readonly Told[] }

/** The level since its first year against the low, what its metres mean, and how far its sources are apart. */
export function LevelSection({ language, told }: SeaProps) {
  const { t } = language
  const [latest, low, spread] = [latestLevel(told), historicLow(told), latestSpread(told)]
  if (!latest || !low) return null
  const say = ({ indicator, claim }: Told) => claimText(language, indicator, claim)
  return (
    <Section
      id="level"
      title={t('caspian.level', {
        figure: say(latest),
        period: [periodOf(language, latest.claim), latest.claim.scope].filter(Boolean).join(', '),
        side: latest.claim.value < low.claim.value ? 'below' : 'above',
        low: periodOf(language, low.claim),
      })}
    >
      <p className="prose">
        {t.rich('caspian.datum', { level: () => <ClaimLink language={language} told={latest} /> })}
      </p>
      <SeaChart
        language={language}
        told={told}
        model={levelChart(language, told, referencesOf(language, told))}
        title={(years) => t('caspian.levelChart', years)}
      />
      <div className="prose after">
        {spread && (
          <p>
            {t.rich('caspian.stations', {
              period: periodOf(language, spread.high.claim),
              high: () => <ClaimLink language={language} told={spread.high} />,
              low: () => <ClaimLink language={language} told={spread.low} />,
            })}
          </p>
        )}
        <p>{t('caspian.mixed')}</p>
      </div>
    </Section>
  )
}

/** The parts of the sea apart from one another, as far as weeks and months are stated. */
export function PartsSection({ language, told }: SeaProps) {
  const { t } = language
  const compared = partsCompared(told)
  const parts = partsOf(told)
  const model = partsChart(language, told, referencesOf(language, told))
  if (!compared || !model) return null
  const { high, low } = compared
  return (
    <Section
      id="parts"
      title={t('caspian.parts', {
        period: periodOf(language, high.claim),
        a: high.claim.scope ?? t('caspian.whole'),
        aFigure: claimText(language, high.indicator, high.claim),
        b: low.claim.scope ?? t('caspian.whole'),
        bFigure: claimText(language, low.indicator, low.claim),
      })}
    >
      <p className="prose">{t('caspian.partsText')}</p>
      <SeaChart
        language={language}
        told={told}
        model={model}
        title={(years) => t('caspian.partsChart', years)}
      />
      <ul className="codes small muted">
        {model.lines.map(({ key, name, code }) => (
          <li key={key}>
            <b>{code}</b> {name}
          </li>
        ))}
      </ul>
      <details className="more">
        <summary>{t('caspian.partsAll', { count: parts.length })}</summary>
        <FiguresTable
          language={language}
          id="parts-table"
          title={t('caspian.partsTable')}
          told={parts}
          what={({ claim }) => claim.scope ?? t('caspian.whole')}
        />
      </details>
    </Section>
  )
}

function SeaChart({ language, told, model, title }: SeaProps & SeaChartProps) {
  const [one] = told
  if (!one || !model) return null
  const years = [...model.lines.flatMap((line) => line.points), ...model.marks].map(({ x }) => Math.round(x))
  return (
    <ChartFigure
      language={language}
      indicator={one.indicator}
      model={model}
      claims={told.map(({ claim }) => claim)}
      title={title({ first: String(Math.min(...years)), last: String(Math.max(...years)) })}
      href={undefined}
    />
  )
}

type SeaChartProps = {
  model: TimeModel | undefined
  title: (years: { first: string; last: string }) => string
}

function referencesOf(language: Language, told: readonly Told[]) {
  const low = historicLow(told)
  if (!low) return []
  const figure = claimText(language, low.indicator, low.claim)
  return [
    {
      value: low.claim.value,
      label: language.t('caspian.lowest', { year: periodOf(language, low.claim), figure }),
    },
  ]
}
