import type { Indicator } from '../../db/queries/indicators'
import { claimText, type Language } from '../_chart/reading'
import { TableFrame } from '../_table/frame'
import { NoFigure } from '../_table/no-figure'
import { pointPath } from '../_view/entity'
import type { Figure } from './figures'
import type { Cell, Matrix, Mirror } from './matrix'
import { pairPath, type TradeView } from './view'

type MatrixTableProps = { language: Language; indicator: Indicator; matrix: Matrix; view: TradeView }

/** The matrix with a figure, its year and the counterpart's figure in each cell; a figure leads to its pair's page. */
export function MatrixTable({ language, indicator, matrix, view }: MatrixTableProps) {
  const { t } = language
  return (
    <TableFrame labelledBy="matrix">
      <thead>
        <tr>
          <th scope="col">{t('trade.reporter')}</th>
          {matrix.columns.map(({ area, name }) => (
            <th key={area} scope="col" className="number">
              {name} <span className="code">{area}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="matrix">
        {matrix.rows.map((row) => (
          <tr key={row.area.area}>
            <th scope="row">{row.area.name}</th>
            {row.cells.map(({ counterpart, cell }) => (
              <td key={counterpart.area} className={toneClass(cell)}>
                <CellContent
                  {...{ language, indicator, view, cell }}
                  href={pairPath(language.locale, row.area.area, counterpart.area)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}

type CellProps = { language: Language; indicator: Indicator; view: TradeView; cell: Cell; href: string }

function CellContent({ language, indicator, view, cell, href }: CellProps) {
  const { t } = language
  const note = cell.state === 'figure' && noteOf(language, view, cell.figure)
  switch (cell.state) {
    case 'self':
      return null
    case 'none':
      return <NoFigure words={t('trade.none')} />
    case 'partial':
      return (
        <a className="note" href={href}>
          {t('trade.partial')}
        </a>
      )
    case 'mirror':
      return (
        <>
          <NoFigure words={t('trade.none')} />
          <MirrorLine {...{ language, indicator, mirror: cell.mirror, ownYear: view.year }} />
        </>
      )
    case 'figure':
      return (
        <>
          <a className="own" href={href}>
            {claimText(language, indicator, cell.figure.measured)}
          </a>
          {note && <span className="note">{note}</span>}
          {cell.mirror && (
            <MirrorLine {...{ language, indicator, mirror: cell.mirror, ownYear: cell.figure.year }} />
          )}
        </>
      )
  }
}

/** The counterpart's figure; its year stands beside it where it is another than that of the own figure. */
function MirrorLine({ language, indicator, mirror, ownYear }: MirrorLineProps) {
  const { claim, year } = mirror
  return (
    <span className="note">
      {language.t('trade.states', {
        code: claim.refArea,
        year: year === ownYear ? 'none' : String(year),
      })}
      <a href={pointPath(language.locale, claim)}>{claimText(language, indicator, claim)}</a>
    </span>
  )
}

type MirrorLineProps = { language: Language; indicator: Indicator; mirror: Mirror; ownYear: number | null }

const noteOf = ({ t }: Language, view: TradeView, figure: Figure) =>
  [view.year === null && String(figure.year), figure.whole.length > 0 && t('trade.computed')]
    .filter(Boolean)
    .join(', ')

const toneClass = (cell: Cell) =>
  cell.state === 'figure' && cell.tone !== null ? `tone-${cell.tone}` : cell.state
