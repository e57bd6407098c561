import { createHash } from 'node:crypto'
import type { ReactNode } from 'react'
import { markup } from './markup'
import { shelf } from './shelf'

/** Finished HTML by a name that its content makes; with the HTML itself where no page brings it. */
export type Print = { name: string; html?: string }

/** Elements without state as finished HTML, for an element that holds it. */
export function print(children: ReactNode): Print {
  const html = markup(children)
  const name = createHash('sha256').update(html).digest('base64url').slice(0, nameLength)
  const kept = shelf()
  if (!kept) return { name, html }
  kept.set(name, html)
  return { name }
}

const nameLength = 12
