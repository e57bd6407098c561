import { scaleLinear } from 'd3-scale'
import type { Language } from '../_chart/reading'
import { periodText } from '../_i18n/format'
import { CitedBriefly } from './cited'
import { KindSymbol } from './kind-symbol'
import { type TimelineItem, type TimelineModel, timelineModel } from './timeline-model'

/** The milestones in a list, each with its mark on one time axis beside it; on a phone the list stands alone. */
export function Timeline({ language, milestones, today }: TimelineProps) {
  const { t } = language
  const model = timelineModel(milestones, today)
  if (!model) return null
  return (
    <section aria-labelledby="milestones">
      <h2 id="milestones">{t('project.milestones')}</h2>
      <p className="small muted">{t('project.milestonesLead')}</p>
      <div className="timeline">
        <TimeAxis model={model} />
        <ol>
          {model.items.map((item) => (
            <Row key={item.milestone.milestone} language={language} model={model} item={item} />
          ))}
        </ol>
      </div>
    </section>
  )
}

type TimelineProps = {
  language: Language
  milestones: Parameters<typeof timelineModel>[0]
  today: string
}

function TimeAxis({ model }: { model: TimelineModel }) {
  const x = percents(model)
  return (
    <svg className="strip axis" aria-hidden="true">
      {model.axis.ticks.map(({ value, label }) => (
        <text key={value} className="tick" x={x(value)} y="1.1em">
          {label}
        </text>
      ))}
    </svg>
  )
}

function Row({ language, model, item: { milestone, state, when, span, said } }: RowProps) {
  const { t, locale } = language
  return (
    <li>
      <span className="when">
        {when === undefined ? t('project.undated') : periodText(t, locale, when)}
        {state === 'promised' && <span className="muted small"> {t('project.isPromised')}</span>}
      </span>
      <span className="what">
        <svg className="glyph" viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true">
          <KindSymbol kind={milestone.kind} state={state} />
        </svg>{' '}
        {milestone.name}
        <span className="small muted detail">
          {t(`project.kind.${milestone.kind}`)} · <CitedBriefly language={language} {...said} />
        </span>
      </span>
      <span className="strip-cell">
        <Strip model={model} span={span}>
          <KindSymbol kind={milestone.kind} state={state} />
        </Strip>
      </span>
    </li>
  )
}

type RowProps = { language: Language; model: TimelineModel; item: TimelineItem }

function Strip({ model, span, children }: StripProps) {
  const x = percents(model)
  return (
    <svg className="strip row-strip" aria-hidden="true">
      {model.axis.ticks.map(({ value }) => (
        <line key={value} className="grid" x1={x(value)} x2={x(value)} y2="100%" />
      ))}
      <line className="today" x1={x(model.today)} x2={x(model.today)} y2="100%" />
      {span && (
        <>
          <line className="span" x1={x(span[0])} x2={x(span[1])} y1={markHeight} y2={markHeight} />
          <svg x={x((span[0] + span[1]) / 2)} y={markHeight} overflow="visible" aria-hidden="true">
            {children}
          </svg>
        </>
      )}
    </svg>
  )
}

/** The middle of the first line of the text beside. */
const markHeight = 17

type StripProps = { model: TimelineModel; span: TimelineItem['span']; children: React.ReactNode }

function percents({ axis }: TimelineModel): (years: number) => string {
  const scale = scaleLinear().domain(axis.domain).range([0, 100])
  return (years) => `${Math.round(scale(years) * 100) / 100}%`
}
