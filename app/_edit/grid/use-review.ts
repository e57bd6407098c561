'use client'

import { useCallback, useState } from 'react'
import type { Flaw } from '../../../seed/problem'
import type { TableName } from '../../../seed/schema'
import type { DraftProblem } from '../draft/drafts'
import type { Edits } from './edits'

export type Answer = { draft: string; problems: readonly DraftProblem[] }
type Answered = { edits: Edits; ids: readonly string[]; problems: readonly DraftProblem[] }

/** Sends the edits to be looked at: what the server finds wrong stands at the cells, else the difference is shown. */
export function useReview({
  table,
  file,
  base,
  edits,
  locale,
}: {
  table: TableName
  file: string
  base: string
  edits: Edits
  locale: string
}) {
  const [isSending, setSending] = useState(false)
  const [answered, setAnswered] = useState<Answered>()
  const [failed, setFailed] = useState<string>()

  async function send() {
    setSending(true)
    setFailed(undefined)
    const ids = Object.keys(edits)
    const changes = Object.values(edits).map((edit) => ({ table, file, ...edit }))
    const response = await fetch('/edit/draft', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ locale, from: 'grid', changes, base: { [file]: base } }),
    }).catch((error: TypeError) => error)
    setSending(false)
    if (response instanceof TypeError) return setFailed(response.message)
    if (!response.ok) return setFailed(await response.text())
    const { draft, problems }: Answer = await response.json()
    if (problems.some(({ severity }) => severity === 'error')) setAnswered({ edits, ids, problems })
    else location.assign(`/${locale}/edit/review/${draft}`)
  }

  const current = answered?.edits === edits ? answered : undefined
  const joined = useCallback(
    (flaws: ReadonlyMap<string, readonly Flaw[]>): ReadonlyMap<string, readonly Flaw[]> => {
      if (!current) return flaws
      const all = new Map(flaws)
      for (const problem of current.problems) {
        const id = problem.change === undefined ? undefined : current.ids[problem.change]
        if (id === undefined) continue
        const known = all.get(id) ?? []
        if (!known.some((flaw) => flaw.field === problem.field && flaw.rule === problem.rule))
          all.set(id, [...known, problem])
      }
      return all
    },
    [current],
  )
  const said = failed ?? elsewhere(current?.problems)
  return { send, isSending, joined, said }
}

/** Problems that are in no cell shown here are told above. */
const elsewhere = (problems: readonly DraftProblem[] | undefined) =>
  problems
    ?.filter(({ change, severity }) => change === undefined && severity === 'error')
    .map(({ file, line, rule }) => `${file}:${line} ${rule}`)
    .join('; ') || undefined
