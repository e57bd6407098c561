import { changeText } from '../_chart/change'
import type { Card } from '../_chart/headline'
import { indicatorChart, tickFormat } from '../_chart/indicator-chart'
import { panelsChart } from '../_chart/kinds/panels'
import { PanelFigure } from '../_chart/kinds/panels-figure'
import { claimText, type Language, periodOf } from '../_chart/reading'
import type { Citations } from './citations'
import { Cite } from './cite'

/** The latest figures of a country, each with its change, its source and its course. */
export function BriefFigures({ language, cards, sources }: BriefFiguresProps) {
  return (
    <ul className="brief-figures">
      {cards.map((card) => (
        <li key={card.key}>
          <div>
            <h2>{card.title}</h2>
            <p className="brief-figure">
              {claimText(language, card.indicator, card.claim)}
              <Cite number={sources.cite(card.claim)} />
            </p>
            <p>
              {[
                periodOf(language, card.claim),
                card.before && changeText(language, card.indicator, card.before, card.claim),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
          <Course language={language} card={card} />
        </li>
      ))}
    </ul>
  )
}

type BriefFiguresProps = { language: Language; cards: readonly Card[]; sources: Citations }

/** The years of a figure in a small chart with the ends of its axes. */
function Course({ language, card: { indicator, trend } }: { language: Language; card: Card }) {
  const chart = indicatorChart(language, indicator, trend)
  const small = chart && panelsChart({ ...chart, formatTicks: tickFormat(language, indicator) })
  const [panel] = small?.panels ?? []
  if (!small || !panel) return <div />
  const { left } = small.box.wide
  return (
    <div className="brief-course" style={{ paddingLeft: left }}>
      <PanelFigure name="" color={panel.color} model={panel.model} left={left} />
    </div>
  )
}
