import { type RefObject, useEffect } from 'react'

/** Closes the open panels of a box on Escape, which gives the focus back, and on a press outside of them. */
export function useDismiss(box: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const open = () => [...(box.current?.querySelectorAll<HTMLDetailsElement>('details.choice[open]') ?? [])]
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      for (const details of open()) {
        details.open = false
        details.querySelector('summary')?.focus()
      }
    }
    const onPress = ({ target }: PointerEvent) => {
      for (const details of open())
        if (target instanceof Node && !details.contains(target)) details.open = false
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onPress)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onPress)
    }
  }, [box])
}
