import type { ReactNode } from 'react'
import { markup } from './markup'
import { nameOf } from './name'
import { shelf } from './shelf'

/** Finished HTML by a name that its content makes; with the HTML itself where no page brings it. */
export type Print = { name: string; html?: string }

/** Elements without state as finished HTML, for an element that holds it. */
export function print(children: ReactNode): Print {
  const html = markup(children)
  const name = nameOf(html)
  const prints = shelf()?.prints
  if (!prints) return { name, html }
  prints.set(name, html)
  return { name }
}
