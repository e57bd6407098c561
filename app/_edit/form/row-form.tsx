import { listed } from '../../../seed/cell'
import type { Flaw } from '../../../seed/problem'
import type { Cells } from '../../../seed/row-flaws'
import type { TableName } from '../../../seed/schema'
import type { Language } from '../../_chart/reading'
import type { Choice } from '../choices'
import type { Column } from '../columns'
import { Field } from './field'
import { LiveFlaws } from './live-flaws'
import { NewSource } from './new-source'

/** A row as a plain form: every cell with its label, and the ways on. */
export function RowForm(props: RowFormProps) {
  const { language, table, file, version, rowKey, before, cells, columns, flaws, lists } = props
  const { t, locale } = language
  const isNew = before === undefined
  const first = columns.find(({ name }) => flaws.some(({ field }) => field === name))
  return (
    <form method="post" action="/edit/draft" className="edit-form row-form">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="table" value={table} />
      <input type="hidden" name="file" value={file} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="key" value={JSON.stringify(rowKey)} />
      {before && <input type="hidden" name="before" value={JSON.stringify(before)} />}
      <div className="fields">
        {columns.map((column) => (
          <Field
            key={column.name}
            t={t}
            column={column}
            prefix="cell"
            value={cells[column.name] ?? ''}
            flaws={flaws.filter(({ field }) => field === column.name)}
            name={nameOf(lists, column, cells[column.name])}
            isAutofocused={column === first}
          />
        ))}
      </div>
      {columns.some(({ name }) => name === 'source') && table !== 'sources' && (
        <NewSource t={t} cells={props.newSource} flaws={props.sourceFlaws} />
      )}
      <div id="live-rest" className="small wrong" aria-live="polite" />
      <LiveFlaws table={table} />
      <div className="row">
        <button type="submit" name="act" value="review">
          {t('edit.review')}
        </button>
        {!isNew && (
          <button type="submit" name="act" value="remove" className="plain">
            {t('edit.remove')}
          </button>
        )}
        <a href={props.back}>{t('edit.backToTable')}</a>
      </div>
    </form>
  )
}

type RowFormProps = {
  language: Language
  table: TableName
  file: string
  version: string
  rowKey: readonly string[]
  before: Cells | undefined
  cells: Cells
  columns: readonly Column[]
  flaws: readonly Flaw[]
  lists: ReadonlyMap<string, readonly Choice[]>
  newSource: Cells
  sourceFlaws: readonly Flaw[]
  back: string
}

function nameOf(lists: RowFormProps['lists'], column: Column, value: string | undefined) {
  if (!column.refersTo || value === undefined) return undefined
  const choices = lists.get(column.refersTo)
  return listed(value)
    .flatMap((key) => choices?.find((choice) => choice.value === key)?.name ?? [])
    .join(', ')
}
