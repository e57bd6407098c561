import type { ReactNode } from 'react'
import { Held, type HeldProps } from './held'
import { print } from './print'

/**
 * An element whose content is sent once, as HTML: React's data of a page names it and does not repeat it. What is
 * inside has no state and no script of its own.
 */
export const Printed = ({ children, ...element }: PrintedProps) => (
  <Held {...element} print={print(children)} />
)

type PrintedProps = Omit<HeldProps, 'print'> & { children: ReactNode }
