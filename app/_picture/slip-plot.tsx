import type { Milestone } from '../../db/queries/milestones'
import { verdict } from '../../stats/slip'
import type { Language } from '../_chart/reading'
import { dateText, shortPeriodText } from '../_i18n/dates'
import { SlipFigure } from '../_project/slip-figure'
import { slipModel } from '../_project/slip-model'
import { slipSentence } from '../_project/slip-section'
import { Boxed } from './boxed'
import type { Plot } from './plot'
import { column, TextBlock } from './text-block'

const margins = { top: 46, right: 20, bottom: 32, left: 44 }
const gap = { x: 32, y: 20 }
const cell = { smallest: 320, liked: 260, least: 235, most: 420 }

/** What was promised of a project and what came of it, a panel for each step with promises. */
export function slipPlot(
  language: Language,
  milestones: readonly Milestone[],
  today: string,
): Plot | undefined {
  const { t, locale } = language
  const model = slipModel(milestones, today, (text) => shortPeriodText(t, locale, text))
  if (!model) return undefined
  const { panels } = model
  const grid = (width: number) => {
    const columns = Math.min(
      panels.length,
      Math.max(1, Math.floor((width + gap.x) / (cell.smallest + gap.x))),
    )
    const each = (width - gap.x * (columns - 1)) / columns
    const heads = panels.map((panel) => headOf(panel.milestone, each))
    return {
      columns,
      each,
      heads,
      headHeight: Math.max(...heads.map(({ height }) => height)),
      rows: Math.ceil(panels.length / columns),
    }
  }
  return {
    heights(width) {
      const { rows, headHeight } = grid(width)
      const all = (height: number) => rows * (height + headHeight + gap.y) - gap.y
      return { liked: all(cell.liked), least: all(cell.least), most: all(cell.most) }
    },
    draw({ width, height }) {
      const { columns, each, heads, headHeight, rows } = grid(width)
      const room = (height + gap.y) / rows - gap.y
      return panels.map((panel, i) => (
        <Boxed
          key={panel.milestone}
          x={(i % columns) * (each + gap.x)}
          y={Math.floor(i / columns) * (room + gap.y)}
          width={each}
          height={room}
        >
          {heads[i] && <TextBlock column={heads[i]} x={0} y={0} />}
          <Boxed
            x={margins.left}
            y={headHeight + margins.top}
            width={each - margins.left - margins.right}
            height={room - headHeight - margins.top - margins.bottom}
          >
            <SlipFigure model={model} panel={panel} label="" todayText={dateText(locale, today)} />
          </Boxed>
        </Boxed>
      ))
    },
    keys: [],
    notes: [t('project.slipLegend')],
  }

  function headOf(name: string, width: number) {
    const milestone = milestones.find((one) => one.milestone === name)
    const found = milestone && verdict(milestone.promises, milestone.date, today)
    if (!milestone || !found) throw new Error(`no promises: ${name}`)
    return column(width, [
      { text: milestone.name, font: { size: 14, line: 19, weight: 600, color: 'var(--ink)' } },
      {
        text: slipSentence(language, found, milestone.date, today),
        font: { size: 12, line: 16, weight: 400, color: 'var(--muted)' },
      },
    ])
  }
}
