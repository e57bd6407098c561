'use client'

import { useEffect } from 'react'

/** What was saved needs no longer be kept by the browser as unsaved. */
export function Forget({ names }: { names: readonly string[] }) {
  useEffect(() => {
    for (const storage of [sessionStorage, localStorage]) for (const name of names) storage.removeItem(name)
  }, [names])
  return null
}
