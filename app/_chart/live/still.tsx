'use client'

import { lazy, useId, useState } from 'react'

const Drawn = lazy(() => import('./drawn').then((module) => ({ default: module.Drawn })))

/**
 * The figure as the server drew it. The browser takes over the picture that is there without drawing it: neither the
 * page nor the scripts hold it a second time. Where another view comes in without a page, it is drawn in the browser.
 */
export function Still({ model, label }: { model: string; label: string }) {
  const id = useId()
  const [served] = useState(() => (typeof document === 'undefined' ? null : findPicture(id)))
  if (served === null)
    return (
      <div id={id} className="still">
        <Drawn model={model} label={label} />
      </div>
    )
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is what this very element holds
  return <div id={id} className="still" dangerouslySetInnerHTML={{ __html: served }} />
}

const findPicture = (id: string) => document.getElementById(id)?.innerHTML ?? null
