import type { ReactNode } from 'react'
import { Printed } from '../_printed/printed'

/** A table in a box of its own that scrolls sideways where it must, by keyboard too. */
export function TableFrame({ labelledBy, children }: { labelledBy: string; children: ReactNode }) {
  return (
    <Printed className="table-frame" tabIndex={0} role="group" aria-labelledby={labelledBy}>
      <table>{children}</table>
    </Printed>
  )
}
