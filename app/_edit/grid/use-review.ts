'use client'

import { useCallback, useState } from 'react'
import { words } from '../../../seed/describe'
import type { Flaw } from '../../../seed/problem'
import type { TableName } from '../../../seed/schema'
import type { DraftProblem } from '../draft/drafts'
import type { Edits } from './edits'

/** What the server answers to changes that it was asked to look at. */
export type Answer = { draft: string; isRefused: boolean; problems: readonly DraftProblem[] }

type Part = { table: TableName; file: string; base: string; edits: Edits }
type Flaws = ReadonlyMap<string, readonly Flaw[]>

/** Sends the edits to be looked at: what the server finds wrong stands at the cells, else the difference is shown. */
export function useReview(locale: string, [own, ...beside]: readonly [Part, ...Part[]]) {
  const [isSending, setSending] = useState(false)
  const [answered, setAnswered] = useState<{ edits: Edits; problems: readonly DraftProblem[] }>()
  const [failed, setFailed] = useState<string>()
  const parts = [own, ...beside]

  async function send() {
    setSending(true)
    setFailed(undefined)
    const changes = parts.flatMap(({ table, file, edits }) =>
      Object.values(edits).map((edit) => ({ table, file, ...edit })),
    )
    const touched = parts.filter(({ edits }) => Object.keys(edits).length > 0)
    const base = Object.fromEntries(touched.map((part) => [part.file, part.base]))
    const response = await fetch('/edit/draft', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ changes, base }),
    }).catch((error: TypeError) => error)
    setSending(false)
    if (response instanceof TypeError) return setFailed(response.message)
    if (!response.ok) return setFailed(await response.text())
    const { draft, isRefused, problems }: Answer = await response.json()
    const isWrong = problems.some(({ severity }) => severity === 'error')
    if (isWrong && !isRefused) setAnswered({ edits: own.edits, problems })
    else location.assign(`/${locale}/edit/review/${draft}`)
  }

  const current = answered?.edits === own.edits ? answered : undefined
  const joined = useCallback(
    (flaws: Flaws): Flaws => {
      if (!current) return flaws
      const ids = Object.keys(current.edits)
      const all = new Map(flaws)
      for (const problem of current.problems) {
        const id = ids[problem.change ?? -1]
        if (id !== undefined) all.set(id, [...(all.get(id) ?? []), problem])
      }
      return all
    },
    [current],
  )
  const count = parts.reduce((sum, { edits }) => sum + Object.keys(edits).length, 0)
  const told = current && elsewhere(current.problems, Object.keys(own.edits).length)
  return { send, isSending, joined, count, said: failed ?? (told || undefined) }
}

/** Problems that are in no cell shown here are told above, with their file and line. */
const elsewhere = (problems: readonly DraftProblem[], count: number) =>
  problems
    .filter(({ change, severity }) => severity === 'error' && (change === undefined || change >= count))
    .map((problem) => `${problem.file}:${problem.line} ${words(problem).wrong}`)
    .join('; ')
