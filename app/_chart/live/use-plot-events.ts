import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'

/** What a reader can do to a plot; each is told where, and by what. */
export type PlotEvents = {
  onPoint: (event: PointerEvent) => void
  onLeave: () => void
  onDown: () => void
  /** By the mouse, or by a finger, which may have met a link that it did not mean. */
  onPress: (event: MouseEvent, isOnLink: boolean) => void
  onKey: (event: KeyboardEvent) => void
  onFocus: () => void
  onFocusOfLink: (link: Element) => void
  onBlur: () => void
  onElsewhere: () => void
}

/** Listens to the pointer over a plot and to the keys of the box in it that has the focus. */
export function usePlotEvents(plot: RefObject<HTMLElement | null>, events: PlotEvents) {
  const point = useEffectEvent((event: PointerEvent) => {
    if (!isControl(event)) events.onPoint(event)
    else if (event.pointerType === 'mouse') events.onLeave()
  })
  const leave = useEffectEvent(() => events.onLeave())
  const isTouch = useRef(false)
  const down = useEffectEvent(({ pointerType }: PointerEvent) => {
    isTouch.current = pointerType === 'touch'
    events.onDown()
  })
  const press = useEffectEvent((event: MouseEvent) => {
    const isTap = isTouch.current && event.detail > 0
    if (!isControl(event) && (isTap || !isLink(event))) events.onPress(event, isLink(event))
  })
  const key = useEffectEvent((event: KeyboardEvent) => {
    if (isBox(event) || event.key === 'Escape') events.onKey(event)
  })
  const focus = useEffectEvent((event: FocusEvent) => {
    if (!(event.target instanceof Element) || !event.target.matches(':focus-visible')) return
    if (isBox(event)) events.onFocus()
    else if (event.target.matches('svg a')) events.onFocusOfLink(event.target)
  })
  const blur = useEffectEvent((event: FocusEvent) => {
    if (isBox(event) || within(event, 'svg a')) events.onBlur()
  })
  const elsewhere = useEffectEvent((event: PointerEvent) => {
    if (event.target instanceof Node && !plot.current?.contains(event.target)) events.onElsewhere()
  })
  useEffect(() => {
    const element = plot.current
    if (!element) return
    const until = new AbortController()
    const { signal } = until
    element.addEventListener('pointerdown', (event) => down(event), { signal })
    element.addEventListener('pointermove', (event) => point(event), { signal })
    element.addEventListener('pointerleave', () => leave(), { signal })
    element.addEventListener('click', (event) => press(event), { signal })
    element.addEventListener('keydown', (event) => key(event), { signal })
    element.addEventListener('focusin', (event) => focus(event), { signal })
    element.addEventListener('focusout', (event) => blur(event), { signal })
    document.addEventListener('pointerdown', (event) => elsewhere(event), { signal })
    return () => until.abort()
  }, [plot])
}

const within = (event: Event, selector: string) =>
  event.target instanceof Element && event.target.closest(selector) !== null
const isControl = (event: Event) => within(event, 'button, .brush, .reading')
const isLink = (event: Event) => within(event, 'a')
const isBox = (event: Event) => event.target instanceof Element && event.target.matches('.plot-box')
