'use client'

import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { flawText } from '../flaw-text'
import { useChecked } from '../use-checked'

/** Says at each field of the form around it what the server finds wrong, soon after it was typed. */
export function LiveFlaws({ table }: { table: string }) {
  const place = useRef<HTMLSpanElement>(null)
  const [typed, setTyped] = useState<{ form: HTMLFormElement }>()
  const answered = useChecked(typed, ({ form }) => ({ body: new URLSearchParams(textsOf(form)) }))
  useEffect(() => {
    const form = place.current?.closest('form')
    const onInput = () => form && setTyped({ form })
    form?.addEventListener('input', onInput)
    return () => form?.removeEventListener('input', onInput)
  }, [])
  useEffect(() => {
    if (answered) answered.changed.form.dataset.checked = 'yes'
  }, [answered])
  const { tables = [], problems = [] } = answered?.checked ?? {}
  const shown = problems
    .filter(({ severity }) => severity === 'error')
    .flatMap(({ change, ...flaw }) => {
      const prefix = tables[change ?? -1] === table ? 'cell' : 'new'
      const slot = document.getElementById(
        `live-${change === undefined ? 'rest' : `${prefix}.${flaw.field}`}`,
      )
      const rest = slot ?? document.getElementById('live-rest')
      return rest ? [{ rest, text: flawText(flaw), key: `${prefix}.${flaw.field} ${flaw.rule}` }] : []
    })
  return (
    <>
      <span ref={place} hidden />
      {shown.map(({ rest, text, key }) => createPortal(<p>{text}</p>, rest, key))}
    </>
  )
}

/** The texts of a form as the browser would send them. */
const textsOf = (form: HTMLFormElement): [string, string][] =>
  [...new FormData(form)].map(([name, text]) => [name, String(text)])
