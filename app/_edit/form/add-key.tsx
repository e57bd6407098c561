'use client'

import { withKey } from './with-key'

/** Puts a chosen key into the list above at once; without a script it is added when the form is sent. */
export function AddKey(field: React.ComponentProps<'input'> & { into: string }) {
  const { into, ...input } = field
  return (
    <input
      {...input}
      type="text"
      autoComplete="off"
      onInput={({ currentTarget }) => {
        const list = document.getElementById(into)
        const isChoice = [...(currentTarget.list?.options ?? [])].some(
          ({ value }) => value === currentTarget.value,
        )
        if (!isChoice || !(list instanceof HTMLInputElement)) return
        list.value = withKey(list.value, currentTarget.value)
        list.dispatchEvent(new Event('input', { bubbles: true }))
        currentTarget.value = ''
      }}
    />
  )
}
