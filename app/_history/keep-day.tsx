'use client'

import { useEffect } from 'react'

/** Keeps the day in links and forms that the browser draws, as the server does in those that it sends. */
export function KeepDay({ day }: { day: string }) {
  useEffect(() => {
    const end = new AbortController()
    const { signal } = end
    const onLink = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('a') : null
      if (!link || link.dataset.now !== undefined || link.origin !== location.origin) return
      if (new URLSearchParams(link.search).has('asOf') || (link.hash && link.pathname === location.pathname))
        return
      link.search = link.search ? `${link.search}&asOf=${day}` : `?asOf=${day}`
    }
    for (const name of ['pointerdown', 'focusin', 'click'])
      document.addEventListener(name, onLink, { capture: true, signal })
    document.addEventListener(
      'formdata',
      ({ target, formData }) => {
        if (target instanceof HTMLFormElement && target.method === 'get') formData.set('asOf', day)
      },
      { signal },
    )
    return () => end.abort()
  }, [day])
  return null
}
