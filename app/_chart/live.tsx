'use client'

import { type ComponentType, type ReactNode, useState } from 'react'
import type { TimeModel } from './model'

/**
 * Holds a drawn figure and, from the first touch on, the live chart that takes the place of its marks. The
 * figure's axes and names stay, so nothing moves; the chart library is fetched then and not before.
 */
export function Live({ model, hint, children }: { model: TimeModel; hint: string; children: ReactNode }) {
  const [Chart, setChart] = useState<ComponentType<{ model: TimeModel }>>()
  const wake = () => {
    if (!Chart) void import('./live-chart').then((module) => setChart(() => module.LiveChart))
  }
  return (
    <div
      className="plot-box"
      role="group"
      aria-label={hint}
      data-live={Chart && ''}
      onPointerEnter={wake}
      onPointerDown={wake}
      onFocus={wake}
      tabIndex={Chart ? undefined : 0}
    >
      {children}
      {Chart && (
        <div className="live">
          <Chart model={model} />
        </div>
      )}
    </div>
  )
}
