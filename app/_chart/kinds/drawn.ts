import type { ChartModel, Mark, Point, Thread } from '../model'

/** What a chart of any kind holds, for its legend. */
export type Drawn = {
  kind: ChartModel['kind']
  lines: readonly { points: readonly Point[] }[]
  marks: readonly Mark[]
  threads: readonly Thread[]
}

/** The points that a chart draws with the signs that a legend explains; a heat table writes its signs out. */
export function drawnOf(model: ChartModel): Drawn {
  const none = { kind: model.kind, lines: [], marks: [], threads: [] }
  switch (model.kind) {
    case 'stack':
      return {
        ...none,
        lines: model.layers.map(({ bands }) => ({ points: bands.flat().map(({ point }) => point) })),
      }
    case 'ranked':
      return {
        ...none,
        lines: model.rows.map(({ point }) => ({ points: [point] })),
        marks: model.rows.flatMap(({ rivals }) => rivals),
      }
    case 'slope':
    case 'dumbbell':
      return { ...none, lines: model.rows }
    case 'panels': {
      const charts = model.panels.map((panel) => panel.model)
      return {
        ...none,
        lines: charts.flatMap(({ lines }) => lines),
        marks: charts.flatMap(({ marks }) => marks),
        threads: charts.flatMap(({ threads }) => threads),
      }
    }
    case 'scatter':
      return {
        ...none,
        lines: model.entries.map(({ runs }) => ({ points: runs.flat().flatMap(({ x, y }) => [x, y]) })),
      }
    case 'heat':
      return none
    default:
      return model
  }
}
