'use client'

import { type HTMLAttributes, useId } from 'react'
import type { Print } from './print'
import { shelf } from './shelf'

export type HeldProps = Pick<HTMLAttributes<Element>, Attribute> & {
  as?: 'div' | 'nav' | 'section' | 'svg' | 'tr' | 'ul'
  print: Print
}

type Attribute =
  | 'id'
  | 'className'
  | 'style'
  | 'tabIndex'
  | 'role'
  | 'hidden'
  | 'aria-label'
  | 'aria-labelledby'

/**
 * An element of finished HTML: the server writes it, the browser takes over what stands in the page, unread by React.
 * Where a view comes in without a page, its HTML comes with it. What has the same name is the same, and is not touched:
 * what was typed into it stays.
 */
export function Held({ as: Tag = 'div', print, ...attributes }: HeldProps) {
  const own = useId()
  const id = attributes.id ?? own
  const html = typeof document === 'undefined' ? onShelf(print) : inBrowser(print, id)
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React has written it, escaped as everything it writes
  return <Tag {...attributes} id={id} dangerouslySetInnerHTML={{ __html: html }} />
}

function onShelf({ name, html = shelf()?.prints.get(name) }: Print): string {
  if (html === undefined) throw new Error(`nothing is kept as ${name}`)
  return html
}

/** What the browser holds under a name, as it first got it. */
const held = new Map<string, string>()

function inBrowser({ name, html }: Print, id: string): string {
  const known = held.get(name) ?? html ?? document.getElementById(id)?.innerHTML
  if (known === undefined) throw new Error(`nothing is held as ${name}`)
  held.set(name, known)
  return known
}
