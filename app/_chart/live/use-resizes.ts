import { type RefObject, useEffect, useReducer } from 'react'

/** Draws anew whatever is placed in pixels when its box or the screen has another size, as when a phone is turned. */
export function useResizes(box: RefObject<HTMLElement | null>): void {
  const [, resize] = useReducer((times: number) => times + 1, 0)
  useEffect(() => {
    const sizes = new ResizeObserver(resize)
    if (box.current) sizes.observe(box.current)
    window.addEventListener('resize', resize)
    return () => {
      sizes.disconnect()
      window.removeEventListener('resize', resize)
    }
  }, [box])
}
