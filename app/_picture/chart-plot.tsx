import { Figure } from '../_chart/figure'
import type { Margins } from '../_chart/kinds/box'
import { drawnOf } from '../_chart/kinds/drawn'
import { chartNotes } from '../_chart/kinds/notes'
import { PanelFigure } from '../_chart/kinds/panels-figure'
import { KeyDrawing, legendKeys } from '../_chart/legend'
import type { ChartModel } from '../_chart/model'
import type { Language } from '../_chart/reading'
import { Boxed } from './boxed'
import type { Area, Plot } from './plot'
import { gridGap, gridSize, plotSize } from './plot-size'

/** A chart of any kind as the plot of a picture: the figure of the page, in a box of pixels. */
export function chartPlot(language: Language, model: ChartModel): Plot {
  const drawn = drawnOf(model)
  return {
    ...(model.kind === 'panels' ? panelsPlot(model) : figurePlot(model)),
    keys: legendKeys(drawn).map((key) => ({
      key,
      sign: <KeyDrawing of={key} drawn={drawn} />,
      text: language.t(`chart.key.${key}`),
    })),
    notes: chartNotes(language, model),
  }
}

type PanelsModel = Extract<ChartModel, { kind: 'panels' }>

/** How much higher than usual rows may become where a picture has room. */
const stretched = 1.5

function figurePlot(model: Exclude<ChartModel, PanelsModel>): Pick<Plot, 'heights' | 'draw'> {
  return {
    heights(width) {
      const { height, least } = plotSize(model, width)
      return { liked: height, least, most: height === least ? height * stretched : Number.POSITIVE_INFINITY }
    },
    draw: (area) => (
      <Inside area={area} margins={plotSize(model, area.width).margins}>
        <Figure model={model} label="" id="k" />
      </Inside>
    ),
  }
}

const leastPanel = 120

function panelsPlot(model: PanelsModel): Pick<Plot, 'heights' | 'draw'> {
  const all = (rows: number, height: number) => rows * (height + gridGap.y) - gridGap.y
  return {
    heights(width) {
      const { rows, cell } = gridSize(model, width)
      return { liked: all(rows, cell.height), least: all(rows, leastPanel), most: all(rows, cell.height * 2) }
    },
    draw(area) {
      const { columns, rows, cell, margins } = gridSize(model, area.width)
      const height = (area.height + gridGap.y) / rows - gridGap.y
      return model.panels.map(({ key, ...panel }, i) => (
        <Boxed
          key={key}
          x={(i % columns) * (cell.width + gridGap.x)}
          y={Math.floor(i / columns) * (height + gridGap.y)}
          {...cell}
          height={height}
        >
          <Inside area={{ ...cell, height }} margins={margins}>
            <PanelFigure {...panel} left={margins.left} />
          </Inside>
        </Boxed>
      ))
    },
  }
}

type InsideProps = { area: Area; margins: Margins; children: React.ReactNode }

function Inside({ area, margins: { top, right, bottom, left }, children }: InsideProps) {
  return (
    <Boxed
      x={left}
      y={top}
      width={Math.max(1, area.width - left - right)}
      height={Math.max(1, area.height - top - bottom)}
    >
      {children}
    </Boxed>
  )
}
