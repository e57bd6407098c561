'use client'

import { useEffect } from 'react'

/** What was saved needs no longer be kept by the browser as unsaved. */
export function Forget({ names }: { names: readonly string[] }) {
  useEffect(() => {
    for (const name of names) sessionStorage.removeItem(name)
  }, [names])
  return null
}
