import { z } from 'zod'
import type { Translator } from '../_i18n/messages'
import type { Operation } from '../_protocol/api/operation'

/** A form that asks the API for something; it needs no script, and what is left empty is not asked. */
export function OperationForm({ operation, t }: { operation: Operation; t: Translator }) {
  const { path, name } = operation
  const fields = fieldsOf(operation)
  const example = examplePath(operation)
  return (
    <section className="operation" aria-labelledby={name}>
      <h2 id={name}>{t(`api.operation.${name}.title`)}</h2>
      <p>{t(`api.operation.${name}.description`)}</p>
      <p>
        <code>GET /api/v1/{path}</code>
      </p>
      {path.includes('{') ? (
        <p>
          <a href={example}>
            <code>{example}</code>
          </a>
        </p>
      ) : (
        <form className="operation-form" method="get" action={`/api/v1/${path}`}>
          {fields.map((field) => (
            <Field key={field.name} id={`${name}-${field.name}`} field={field} />
          ))}
          <button type="submit">{t('api.ask')}</button>
        </form>
      )}
    </section>
  )
}

const Field = ({ id, field }: { id: string; field: FieldOf }) => (
  <p>
    <label htmlFor={id}>
      <code>{field.name}</code>
    </label>
    {field.words ? (
      <select id={id} name={field.name} defaultValue="">
        <option value="" />
        {field.words.map((word) => (
          <option key={word}>{word}</option>
        ))}
      </select>
    ) : (
      <input
        id={id}
        name={field.name}
        defaultValue={field.isNeeded ? field.example : ''}
        placeholder={field.example}
        inputMode={field.isNumber ? 'numeric' : 'text'}
        required={field.isNeeded}
      />
    )}
    {field.description && <span className="small">{field.description}</span>}
  </p>
)

type FieldOf = {
  name: string
  description: string
  example: string
  words: readonly string[] | undefined
  isNumber: boolean
  isNeeded: boolean
}

function fieldsOf({ parameters }: Operation): FieldOf[] {
  const schema = z.toJSONSchema(parameters, { io: 'input' })
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const { description = '', examples = [], enum: words, type, default: usual } = Object(property)
    return {
      name,
      description: String(description),
      example: String(examples[0] ?? usual ?? ''),
      words: Array.isArray(words) ? words.map(String) : undefined,
      isNumber: type === 'integer',
      isNeeded: (schema.required ?? []).includes(name),
    }
  })
}

const examplePath = (operation: Operation) =>
  fieldsOf(operation).reduce(
    (path, { name, example }) => path.replace(`{${name}}`, encodeURIComponent(example)),
    `/api/v1/${operation.path}`,
  )
