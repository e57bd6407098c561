import type { EventMark } from '../_chart/event-marks'
import { isOverTime } from '../_chart/kinds/plot'
import type { ChartModel } from '../_chart/model'
import type { Translator } from '../_i18n/messages'

/** What a reader must know of the axis of values. */
export function axisSaid(t: Translator, model: ChartModel): string {
  if (!isOverTime(model)) return ''
  if (model.y.scale === 'log') return t('explorer.isLog')
  return model.y.floats ? t('chart.floats') : ''
}

const mostEvents = 12

/** What the numbers over a chart stand for. */
export const eventNotes = (events: readonly EventMark[]) =>
  events.slice(0, mostEvents).map(({ number, date, title }) => `${number}  ${date}: ${title}`)
