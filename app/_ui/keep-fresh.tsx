'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'

/** A server that has more to do than to draw this page may still send the one before. */
const againAfterMs = [0, 2000, 8000]

/**
 * Has the page drawn anew when the figures are others than it shows; place, focus and what was typed stay. It
 * listens only while the page is seen: a browser has six connections for a site, whatever the number of its tabs.
 */
export function KeepFresh({ version }: { version: string }) {
  const router = useRouter()
  const [served, setServed] = useState(version)
  const place = useRef(-1)
  useEffect(() => {
    let source: EventSource | undefined
    const follow = () => {
      source?.close()
      source = document.hidden ? undefined : new EventSource('/live')
      source?.addEventListener('message', ({ data }) => setServed(data))
    }
    follow()
    document.addEventListener('visibilitychange', follow)
    return () => {
      document.removeEventListener('visibilitychange', follow)
      source?.close()
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version comes as other HTML
  useEffect(() => {
    if (document.activeElement === document.body) targets()[place.current]?.focus({ preventScroll: true })
  }, [version])
  useEffect(() => {
    if (served === version) return
    place.current = targets().findIndex((element) => element.matches(':focus'))
    const timers = againAfterMs.map((after) => setTimeout(() => router.refresh(), after))
    return () => timers.forEach(clearTimeout)
  }, [served, version, router])
  return null
}

/** What can have the focus: finished HTML is put anew with a new version, and the element that had it is gone. */
const targets = () => [
  ...document.querySelectorAll<HTMLElement>('a, button, input, select, textarea, [tabindex]'),
]
