import type { Translator } from '../../_i18n/messages'
import type { Column } from '../columns'
import type { AskedRows } from './found-rows'

/** Finds rows: by words anywhere, and by a text in one column. A plain GET. */
export function FindForm({ t, file, columns, asked }: FindFormProps) {
  return (
    <form method="get" role="search" className="row find-rows">
      <input type="hidden" name="file" value={file} />
      <input type="hidden" name="sort" value={asked.sort} />
      <input type="hidden" name="dir" value={asked.dir} />
      <label>
        {t('edit.find')} <input type="search" name="q" defaultValue={asked.q} />
      </label>
      <label>
        {t('edit.inColumn')}{' '}
        <select name="column" defaultValue={asked.column}>
          <option value="" />
          {columns.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        {t('edit.contains')} <input type="search" name="is" defaultValue={asked.is} />
      </label>
      <button type="submit">{t('edit.findSubmit')}</button>
    </form>
  )
}

type FindFormProps = { t: Translator; file: string; columns: readonly Column[]; asked: AskedRows }
