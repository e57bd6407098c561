/** Where an element stands below another, by the number of each child on the way; undefined where it is not below it. */
export function placeOf(element: Element | null, root: Element): number[] | undefined {
  const place: number[] = []
  for (let at = element; at !== root; at = at.parentElement) {
    if (!at?.parentElement) return undefined
    place.unshift([...at.parentElement.children].indexOf(at))
  }
  return place
}

/** The element at a place, or undefined where there is none now. */
export const elementAt = (root: Element, place: readonly number[]): Element | undefined =>
  place.reduce<Element | undefined>((at, child) => at?.children[child], root)

/** Gives the focus back to what stands where something had it that was written anew. */
export function focusAt(element: Element | undefined): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true })
}
