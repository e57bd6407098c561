'use client'

import { type HTMLAttributes, useId, useState } from 'react'
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
 * Where a view comes in without a page, its HTML comes with it.
 */
export function Held({ as: Tag = 'div', print, ...attributes }: HeldProps) {
  const own = useId()
  const id = attributes.id ?? own
  const [served] = useState(() => print.html ?? servedHtml(print.name, id))
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React has written it, escaped as everything it writes
  return <Tag {...attributes} id={id} dangerouslySetInnerHTML={{ __html: print.html ?? served }} />
}

/** What the page brought under a name, for a reader who comes back to it by Back. */
const brought = new Map<string, string>()

function servedHtml(name: string, id: string): string {
  const html =
    typeof document === 'undefined'
      ? shelf()?.get(name)
      : (brought.get(name) ?? document.getElementById(id)?.innerHTML)
  if (html === undefined) throw new Error(`nothing is held as ${name}`)
  if (typeof document !== 'undefined') brought.set(name, html)
  return html
}
