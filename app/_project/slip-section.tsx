import type { Milestone } from '../../db/queries/milestones'
import { period } from '../../stats/period'
import { type Verdict, verdict } from '../../stats/slip'
import type { Language } from '../_chart/reading'
import { dateText, periodText, shortPeriodText } from '../_i18n/dates'
import { Printed } from '../_printed/printed'
import { PromiseTable } from './promise-table'
import { SlipFigure } from './slip-figure'
import { type SlipModel, slipModel } from './slip-model'
import { verdictText } from './words'

/** What was promised and when, and what came of it: a chart for each milestone with promises, and their table. */
export function SlipSection({ language, milestones, today }: SlipSectionProps) {
  const { t, locale } = language
  const model = slipModel(milestones, today, (text) => shortPeriodText(t, locale, text))
  if (!model) return null
  return (
    <section aria-labelledby="promises">
      <h2 id="promises">{t('project.promises')}</h2>
      <p className="prose">{t('project.promisesLead')}</p>
      <div className={layout(model.panels.length)}>
        {model.panels.map((panel) => {
          const milestone = milestones.find((found) => found.milestone === panel.milestone)
          return (
            milestone && <SlipChart key={panel.milestone} {...{ language, milestone, model, panel, today }} />
          )
        })}
      </div>
      <p className="legend">{t('project.slipLegend')}</p>
      <PromiseTable language={language} milestones={milestones} />
    </section>
  )
}

function layout(panels: number): string {
  if (panels === 1) return 'slips single'
  return panels > 4 ? 'slips many' : 'slips'
}

type SlipSectionProps = { language: Language; milestones: readonly Milestone[]; today: string }

function SlipChart({ language, milestone, model, panel, today }: SlipChartProps) {
  const { t, locale } = language
  const found = verdict(milestone.promises, milestone.date, today)
  if (!found) return null
  const sentence = slipSentence(language, found, milestone.date, today)
  return (
    <figure className="chart">
      <figcaption>
        <span className="title">{milestone.name}</span>
        <span className="subtitle">{sentence}</span>
      </figcaption>
      <Printed className="slip-plot">
        <SlipFigure
          model={model}
          panel={panel}
          label={t('project.slipLabel', { name: milestone.name, sentence })}
          todayText={dateText(locale, today)}
        />
      </Printed>
    </figure>
  )
}

type SlipChartProps = {
  language: Language
  milestone: Milestone
  model: SlipModel
  panel: SlipModel['panels'][number]
  today: string
}

/** The slip in words: "Promised for 2021 in 2019, for December 2026 in 2026: moved 5 years later." */
export function slipSentence(language: Language, found: Verdict, date: string | null, today: string): string {
  const { t, locale } = language
  const { first, last } = found
  const said = (text: string) => period(text).end.slice(0, 4)
  return t(first === last || first.promised === last.promised ? 'project.slipOnce' : 'project.slipMoved', {
    first: periodText(t, locale, first.promised),
    firstSaid: said(first.said),
    last: periodText(t, locale, last.promised),
    lastSaid: said(last.said),
    fate: fateText(language, found, date, today),
  })
}

function fateText(language: Language, found: Verdict, date: string | null, today: string): string {
  const { t, locale } = language
  const fate = verdictText(language, found, today)
  if (date !== null) return t('project.fateDone', { date: periodText(t, locale, date), fate })
  return found.outcome === 'overdue' ? t('project.fateOverdue', { fate }) : fate
}
