import type { Change } from '../../../seed/store/change'
import type { Translator } from '../../_i18n/messages'

/** What would change, cell by cell: before and after beside one another. */
export function Difference({ t, changes }: { t: Translator; changes: readonly Change[] }) {
  return changes.slice(0, mostShown).map((change, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
    <DifferenceOfRow key={i} t={t} change={change} />
  ))
}

const mostShown = 200

function DifferenceOfRow({ t, change }: { t: Translator; change: Change }) {
  const { file, key, before, after } = change
  const kind = !before ? 'added' : !after ? 'removed' : 'changed'
  const cells = cellChanges(change)
  const name =
    key.filter(Boolean).join(' ') ||
    cells
      .map(({ to }) => to)
      .slice(0, 3)
      .join(' ')
  return (
    <section className="difference">
      <h3>
        {t(`edit.change.${kind}`)} <span className="muted">{file}</span> {name}
      </h3>
      <div className="table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('edit.cell')}</th>
              <th scope="col">{t('edit.before')}</th>
              <th scope="col">{t('edit.after')}</th>
            </tr>
          </thead>
          <tbody>
            {cells.map(({ column, from, to }) => (
              <tr key={column}>
                <th scope="row">{column}</th>
                <td>{from && <del>{from}</del>}</td>
                <td>{to && <ins>{to}</ins>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** The cells of a row that differ. */
export function cellChanges({ before = {}, after = {} }: Pick<Change, 'before' | 'after'>) {
  const columns = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return columns
    .map((column) => ({ column, from: before[column] ?? '', to: after[column] ?? '' }))
    .filter(({ from, to }) => from !== to)
}
