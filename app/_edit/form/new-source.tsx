import type { Flaw } from '../../../seed/problem'
import type { Cells } from '../../../seed/row-flaws'
import { tables } from '../../../seed/schema'
import type { Translator } from '../../_i18n/messages'
import { columnsOf } from '../columns'
import { Field } from './field'

/** A source that is not in the table yet, described where it is first cited. */
export function NewSource({ t, cells, flaws }: { t: Translator; cells: Cells; flaws: readonly Flaw[] }) {
  const columns = columnsOf('sources', Object.keys(tables.sources.row.shape))
  return (
    <details className="more" open={Object.keys(cells).length > 0 || flaws.length > 0}>
      <summary>{t('edit.newSource')}</summary>
      <p className="small muted">{t('edit.newSourceHow')}</p>
      <div className="fields">
        {columns.map((column) => (
          <Field
            key={column.name}
            t={t}
            column={column}
            prefix="new"
            value={cells[column.name] ?? ''}
            flaws={flaws.filter(({ field }) => field === column.name)}
          />
        ))}
      </div>
    </details>
  )
}
