'use client'

import { lazy, useId, useState } from 'react'
import type { Beside } from '../../_printed/beside'

const Drawn = lazy(() => import('./drawn').then((module) => ({ default: module.Drawn })))

/**
 * The figure as the server drew it. The browser takes over the picture that is there without drawing it: neither the
 * page nor the scripts hold it a second time. Where another view comes in without a page, it is drawn in the browser.
 */
export function Still({ model, label }: { model: Beside; label: string }) {
  const id = useId()
  const [served] = useState(() => (typeof document === 'undefined' ? null : findPicture(model.name, id)))
  if (served === null)
    return (
      <div id={id} className="still">
        <Drawn model={model} label={label} />
      </div>
    )
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is what this very element holds
  return <div id={id} className="still" dangerouslySetInnerHTML={{ __html: served }} />
}

/** Pictures as they came with a page: a reader who goes back to a view finds it again. */
const pictures = new Map<string, string>()

function findPicture(name: string, id: string): string | null {
  const picture = pictures.get(name) ?? document.getElementById(id)?.innerHTML
  if (picture === undefined) return null
  pictures.set(name, picture)
  return picture
}
