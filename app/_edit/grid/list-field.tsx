'use client'

import { useId, useState } from 'react'
import { completions } from './completions'

/** The field of an open cell that holds several keys: the last one is searched for while it is typed. */
export function ListField({ table, ...input }: { table: string } & React.ComponentProps<'input'>) {
  const [text, setText] = useState(String(input.defaultValue ?? ''))
  const id = useId()
  return (
    <>
      <input {...input} list={id} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      <datalist id={id}>
        {completions(text, choicesIn(table)).map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  )
}

/** The keys of a table as the page's own list has them, which is not sent twice. */
function choicesIn(table: string) {
  const list = document.getElementById(`choices-${table}`)
  if (!(list instanceof HTMLDataListElement)) return []
  return [...list.options].map((option) => ({ value: option.value, name: option.text }))
}
