'use client'

import { useEffect, useRef, useState } from 'react'
import type { Checked } from './draft/checked'

const afterMs = 500

/** Has the server look at what was changed once it has kept still for a moment, and nothing where that is undefined. */
export function useChecked<T>(changed: T | undefined, requestOf: (changed: T) => RequestInit) {
  const [answered, setAnswered] = useState<{ changed: T; checked: Checked }>()
  const request = useRef(requestOf)
  request.current = requestOf
  useEffect(() => {
    if (changed === undefined) return
    const end = new AbortController()
    const timer = setTimeout(async () => {
      const asked = { ...request.current(changed), method: 'POST', signal: end.signal }
      const checked: Checked | undefined = await fetch('/edit/check', asked)
        .then((response) => (response.ok ? response.json() : undefined))
        .catch(unlessGone)
      if (checked) setAnswered({ changed, checked })
    }, afterMs)
    return () => {
      clearTimeout(timer)
      end.abort()
    }
  }, [changed])
  return answered
}

/** Whoever types on, or has lost the server, is told when the changes are reviewed. */
function unlessGone(error: unknown): undefined {
  const isGone = error instanceof TypeError || (error instanceof DOMException && error.name === 'AbortError')
  if (!isGone) throw error
}
