'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { elementAt, focusAt, placeOf } from '../_controls/place'

/** A server that has more to do than to draw this page may still send the one before. */
const againAfterMs = [0, 2000, 8000]

/**
 * Has the page drawn anew when the figures are others than it shows; place, focus and what was typed stay. It
 * listens only while the page is seen: a browser has six connections for a site, whatever the number of its tabs.
 */
export function KeepFresh({ version }: { version: string }) {
  const router = useRouter()
  const [served, setServed] = useState(version)
  const place = useRef<readonly number[]>(undefined)
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
    if (place.current && document.activeElement === document.body)
      focusAt(elementAt(document.body, place.current))
  }, [version])
  useEffect(() => {
    if (served === version) return
    place.current = placeOf(document.activeElement, document.body)
    const timers = againAfterMs.map((after) => setTimeout(() => router.refresh(), after))
    return () => timers.forEach(clearTimeout)
  }, [served, version, router])
  return null
}
