import { type Language, periodOf } from '../_chart/reading'
import { TableFrame } from '../_table/frame'
import { ClaimLink } from './claim-link'
import type { PlaceColumn, PlaceRow } from './places'

/** Places against what is known of each, every figure with its period. */
export function PlacesTable({ language, id, title, head, columns, rows }: PlacesTableProps) {
  return (
    <>
      <h3 id={id}>{title}</h3>
      <TableFrame labelledBy={id}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col" className="number">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.area}>
              <th scope="row">{row.name}</th>
              {row.cells.map((told, i) => (
                <td key={columns[i]?.key} className="number">
                  {told ? (
                    <>
                      <ClaimLink language={language} told={told} />
                      <br />
                      <span className="small muted">
                        {[periodOf(language, told.claim), told.claim.scope].filter(Boolean).join(', ')}
                      </span>
                    </>
                  ) : (
                    <span className="muted">–</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </>
  )
}

type PlacesTableProps = {
  language: Language
  id: string
  title: string
  head: string
  columns: readonly PlaceColumn[]
  rows: readonly PlaceRow[]
}
