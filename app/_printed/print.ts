import { createHash } from 'node:crypto'
import type { ReactNode } from 'react'
import { markup } from './markup'
import { shelf } from './shelf'

/** Finished HTML: its name where the page brings it, or itself where only data is asked for. */
export type Print = { name: string; html?: undefined } | { name?: undefined; html: string }

/** Elements without state as finished HTML, for an element that holds it. */
export function print(children: ReactNode): Print {
  const html = markup(children)
  const kept = shelf()
  if (!kept) return { html }
  const name = createHash('sha256').update(html).digest('base64url').slice(0, nameLength)
  kept.set(name, html)
  return { name }
}

const nameLength = 12
