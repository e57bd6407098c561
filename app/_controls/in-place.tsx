'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, type SyntheticEvent, useEffect, useRef, useTransition } from 'react'
import { formSearch } from './form-search'
import { elementAt, focusAt, placeOf } from './place'
import { useDismiss } from './use-dismiss'
import { useSlides } from './use-slides'

/**
 * Makes the links and forms of one page that lead to another view of it quick: the page is not loaded anew, the focus
 * and the place stay, and Back leads back: over all steps of a slider at once. What is inside is plain HTML, which
 * works as well without this.
 */
export function InPlace({ children }: { children: ReactNode }) {
  const router = useRouter()
  const box = useRef<HTMLDivElement>(null)
  const [isPending, startTransition] = useTransition()
  const focused = useRef<readonly number[]>(undefined)
  const slides = useSlides()
  const go = (event: SyntheticEvent, href: string) => {
    event.preventDefault()
    focused.current = box.current ? placeOf(document.activeElement, box.current) : undefined
    const leadTo = slides.isFurtherStep() ? router.replace : router.push
    startTransition(() => leadTo(href, { scroll: false }))
  }
  useDismiss(box)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view comes as other children
  useEffect(() => {
    for (const input of box.current?.querySelectorAll('input') ?? []) showDefault(input)
    if (box.current && focused.current && document.activeElement === document.body)
      focusAt(elementAt(box.current, focused.current))
  }, [children])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is clicked are the links and fields inside
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link that is followed by keyboard is clicked as well
    <div
      ref={box}
      aria-busy={isPending}
      onClick={(event) => {
        const link = viewLink(event)
        if (link) go(event, link.href)
      }}
      onInput={({ target }) => {
        if (!(target instanceof HTMLInputElement) || !target.form) return
        if (target.type === 'range') slides.step(target.form)
        else if (target.type === 'checkbox' || target.type === 'radio') target.form.requestSubmit()
      }}
      onSubmit={(event) => {
        const { target } = event
        if (target instanceof HTMLFormElement) go(event, formSearch(target) || location.pathname)
      }}
    >
      {children}
    </div>
  )
}

/** The link to another view of this page that a plain click is on. */
function viewLink(event: React.MouseEvent): HTMLAnchorElement | undefined {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!isPlain || !link || link.hasAttribute('download')) return undefined
  return link.origin === location.origin && link.pathname === location.pathname ? link : undefined
}

/** After Back a field still holds what was chosen then; the page says what is chosen now. */
function showDefault(input: HTMLInputElement) {
  if (input.type === 'checkbox' || input.type === 'radio') input.checked = input.defaultChecked
}
