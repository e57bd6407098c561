'use client'

import { useEffect, useRef, useState } from 'react'
import type { Checked } from './draft/checked'

const afterMs = 500

/**
 * Has the server look at what was changed once it has kept still for a moment, and at nothing where that is undefined:
 * one after the other, and never at what was changed again meanwhile.
 */
export function useChecked<T>(changed: T | undefined, requestOf: (changed: T) => RequestInit) {
  const [answered, setAnswered] = useState<{ changed: T; checked: Checked }>()
  const request = useRef(requestOf)
  const queue = useRef(Promise.resolve())
  request.current = requestOf
  useEffect(() => {
    if (changed === undefined) return
    let isCurrent = true
    const look = async () => {
      if (!isCurrent) return
      const checked: Checked | undefined = await fetch('/edit/check', {
        ...request.current(changed),
        method: 'POST',
      })
        .then((response) => (response.ok ? response.json() : undefined))
        .catch(unlessGone)
      if (checked) setAnswered({ changed, checked })
    }
    const timer = setTimeout(() => {
      queue.current = queue.current.then(look)
    }, afterMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [changed])
  return answered
}

/** Who has lost the server is told when the changes are reviewed. */
function unlessGone(error: unknown): undefined {
  if (!(error instanceof TypeError)) throw error
}
