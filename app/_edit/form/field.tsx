import type { Flaw } from '../../../seed/problem'
import type { Translator } from '../../_i18n/messages'
import type { Choice } from '../choices'
import type { Column } from '../columns'
import { FlawText } from '../flaw-text'
import { AddKey } from './add-key'
import { isHinted } from './hinted'

/** One cell with its label above, what is wrong with it beside it, and its choices where it has some. */
export function Field({ t, column, prefix, value, flaws, name, isAutofocused }: FieldProps) {
  const id = `${prefix}.${column.name}`
  const flawId = `flaw-${id}`
  const hintId = `hint-${id}`
  const isWrong = flaws.length > 0
  const described = [isWrong && flawId, isHinted(column.name) && hintId].filter(Boolean).join(' ')
  const common = {
    id,
    name: id,
    defaultValue: value,
    'aria-invalid': isWrong || undefined,
    'aria-describedby': described || undefined,
    autoFocus: isAutofocused || undefined,
  }
  return (
    <div className="field">
      <label htmlFor={id}>
        {column.name}
        {column.isRequired && <span className="muted"> {t('edit.required')}</span>}
      </label>
      {column.choices ? (
        <select {...common}>
          <option value="" />
          {!column.choices.includes(value) && value !== '' && <option>{value}</option>}
          {column.choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : column.isLong ? (
        <textarea {...common} rows={2} />
      ) : (
        <input
          {...common}
          type="text"
          autoComplete="off"
          list={column.refersTo && !column.isList ? `choices-${column.refersTo}` : undefined}
        />
      )}
      {column.refersTo && column.isList && (
        <AddKey
          into={id}
          name={`add.${id}`}
          list={`choices-${column.refersTo}`}
          aria-label={t('edit.addKey', { column: column.name })}
          placeholder={t('edit.addKeyHow')}
        />
      )}
      {name && <p className="small muted">{name}</p>}
      {isHinted(column.name) && (
        <p className="small muted" id={hintId}>
          {t(`edit.hint.${column.name}`)}
        </p>
      )}
      {isWrong && (
        <div id={flawId} className="small wrong sent">
          {flaws.map((flaw) => (
            <FlawText key={flaw.rule} flaw={flaw} />
          ))}
        </div>
      )}
      <div id={`live-${id}`} className="small wrong" aria-live="polite" />
    </div>
  )
}

type FieldProps = {
  t: Translator
  column: Column
  /** What the names of the fields begin with. */
  prefix: string
  value: string
  flaws: readonly Flaw[]
  /** What the key that it holds is called. */
  name?: string | undefined
  isAutofocused?: boolean
}

/** The keys of the tables that some columns refer to, for the browser to search in while one types. */
export function ChoiceLists({ lists }: { lists: ReadonlyMap<string, readonly Choice[]> }) {
  return [...lists].map(([table, choices]) => (
    <datalist key={table} id={`choices-${table}`}>
      {choices.map(({ value, name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </datalist>
  ))
}

/** The values of columns that have few, for the grid. */
export function ValueLists({ columns }: { columns: readonly Column[] }) {
  return columns.map(
    ({ name, choices }) =>
      choices && (
        <datalist key={name} id={`values-${name}`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      ),
  )
}
