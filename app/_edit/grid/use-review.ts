'use client'

import { useCallback, useMemo, useState } from 'react'
import { words } from '../../../seed/describe'
import type { Flaw } from '../../../seed/problem'
import type { TableName } from '../../../seed/schema'
import type { DraftProblem } from '../draft/drafts'
import { useChecked } from '../use-checked'
import type { Edits } from './edits'
import { withAnswers } from './flaws'

/** What the server answers to changes that it was asked to look at. */
export type Answer = { draft: string; isRefused: boolean; problems: readonly DraftProblem[] }

type Part = { table: TableName; file: string; base: string; edits: Edits }
type Flaws = ReadonlyMap<string, readonly Flaw[]>

/**
 * Sends the edits to be looked at: at once in the background, so that what the server finds wrong stands at the cells
 * soon after they were typed, and again when they are to be reviewed, where the difference is shown.
 */
export function useReview(locale: string, parts: readonly [Part, ...Part[]]) {
  const [{ edits: own }, beside] = parts
  const others = beside?.edits
  const [isSending, setSending] = useState(false)
  const [failed, setFailed] = useState<string>()
  const count = parts.reduce((sum, { edits }) => sum + Object.keys(edits).length, 0)
  const changed = useMemo(() => ({ own, others }), [own, others])
  const checked = useChecked(count === 0 ? undefined : changed, () => jsonOf(parts))
  const [answered, setAnswered] = useState<{ changed: typeof changed; problems: readonly DraftProblem[] }>()
  const latest = answered?.changed === changed ? answered : checked && { ...checked, ...checked.checked }

  async function send() {
    setSending(true)
    setFailed(undefined)
    const response = await fetch('/edit/draft', { method: 'POST', ...jsonOf(parts) }).catch(
      (error: TypeError) => error,
    )
    setSending(false)
    if (response instanceof TypeError) return setFailed(response.message)
    if (!response.ok) return setFailed(await response.text())
    const { draft, isRefused, problems }: Answer = await response.json()
    const isWrong = problems.some(({ severity }) => severity === 'error')
    if (isWrong && !isRefused) setAnswered({ changed, problems })
    else location.assign(`/${locale}/edit/review/${draft}`)
  }

  const joined = useCallback(
    (flaws: Flaws): Flaws =>
      latest ? withAnswers(flaws, own, { edits: latest.changed.own, problems: latest.problems }) : flaws,
    [latest, own],
  )
  const apart = latest?.changed === changed ? elsewhere(latest.problems, Object.keys(own).length) : ''
  return { send, isSending, joined, count, said: failed ?? (apart || undefined) }
}

function jsonOf(parts: readonly Part[]): RequestInit {
  const changes = parts.flatMap(({ table, file, edits }) =>
    Object.values(edits).map((edit) => ({ table, file, ...edit })),
  )
  const touched = parts.filter(({ edits }) => Object.keys(edits).length > 0)
  const base = Object.fromEntries(touched.map((part) => [part.file, part.base]))
  return { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ changes, base }) }
}

/** Problems that are in no cell shown here are told above, with their file and line. */
const elsewhere = (problems: readonly DraftProblem[], count: number) =>
  problems
    .filter(({ change, severity }) => severity === 'error' && (change === undefined || change >= count))
    .map((problem) => `${problem.file}:${problem.line} ${words(problem).wrong}`)
    .join('; ')
