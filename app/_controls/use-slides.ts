import { useEffect, useRef } from 'react'

/**
 * Submits the form of a slider as it moves, once a frame at most. All steps of one slider are one step of the history:
 * those after the first are told by `isFurtherStep`, until something else is done or the reader goes back.
 */
export function useSlides() {
  const frame = useRef(0)
  const moving = useRef<string>(undefined)
  const moved = useRef<string>(undefined)
  const begunAt = useRef<string>(undefined)
  useEffect(() => {
    const forget = () => {
      moved.current = undefined
    }
    window.addEventListener('popstate', forget)
    return () => {
      window.removeEventListener('popstate', forget)
      cancelAnimationFrame(frame.current)
    }
  }, [])
  return {
    step(form: HTMLFormElement) {
      cancelAnimationFrame(frame.current)
      frame.current = requestAnimationFrame(() => {
        moving.current = form.className
        form.requestSubmit()
        moving.current = undefined
      })
    },
    /** While the first step is on its way it is none: the router gives it up for the next one. */
    isFurtherStep() {
      const isSame = moving.current !== undefined && moving.current === moved.current
      const isFurther = isSame && location.href !== begunAt.current
      if (!isFurther) begunAt.current = location.href
      moved.current = moving.current
      return isFurther
    },
  }
}
