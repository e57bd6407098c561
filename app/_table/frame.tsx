import type { ReactNode } from 'react'

/** A table in a box of its own that scrolls sideways where it must, by keyboard too. */
export function TableFrame({ labelledBy, children }: { labelledBy: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <div className="table-frame" tabIndex={0} role="group" aria-labelledby={labelledBy}>
      <table>{children}</table>
    </div>
  )
}
