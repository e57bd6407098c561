import type { Spot } from './apart'

export type Box = { left: number; top: number; right: number; bottom: number }
export type Label = { key: string; text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' }
export type Wish = { key: string; text: string; at: Spot }

/**
 * The place of a centred text nearest to where it is wanted at which it touches nothing; where there is none within
 * reach, where it is wanted.
 */
export function freeSpot(text: string, [x, y]: Spot, obstacles: readonly Box[]): Spot {
  return (
    reaches
      .map(([dx, dy]): Spot => [x + dx, y + dy])
      .find(([a, b]) => {
        const box = labelBox({ text, x: a, y: b, anchor: 'middle' })
        return !obstacles.some((other) => overlap(box, other))
      }) ?? [x, y]
  )
}

/** Ways to move a name, the shortest first. */
const reaches = [-36, -24, -12, 0, 12, 24, 36]
  .flatMap((dx) => [-18, -12, -6, 0, 6, 12, 18].map((dy): Spot => [dx, dy]))
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b))

/** Sizes of a label's letters in the units of a drawing. */
const letter = { width: 7.6, height: 16 }
const distance = 10

/**
 * Places the texts that fit beside their spots, right, left, above or below, or askew, without touching what is in
 * the way, one another or the edge; the others stay away. The earlier wish wins, and no text is said twice.
 */
export function labels(
  wishes: readonly Wish[],
  obstacles: readonly Box[],
  size: { width: number; height: number },
): Label[] {
  const taken = [...obstacles]
  const found: Label[] = []
  const said = new Set<string>()
  for (const wish of wishes) {
    if (said.has(wish.text)) continue
    const label = placesOf(wish).find((place) => {
      const box = labelBox(place)
      const isInside = box.left >= 0 && box.top >= 0 && box.right <= size.width && box.bottom <= size.height
      return isInside && !taken.some((other) => overlap(box, other))
    })
    if (!label) continue
    said.add(wish.text)
    found.push(label)
    taken.push(labelBox(label))
  }
  return found
}

function placesOf({ key, text, at: [x, y] }: Wish): Label[] {
  return [
    { key, text, x: x + distance, y, anchor: 'start' },
    { key, text, x: x - distance, y, anchor: 'end' },
    { key, text, x, y: y - letter.height, anchor: 'middle' },
    { key, text, x, y: y + letter.height, anchor: 'middle' },
    { key, text, x: x + distance / 2, y: y - letter.height, anchor: 'start' },
    { key, text, x: x + distance / 2, y: y + letter.height, anchor: 'start' },
    { key, text, x: x - distance / 2, y: y - letter.height, anchor: 'end' },
    { key, text, x: x - distance / 2, y: y + letter.height, anchor: 'end' },
  ]
}

export function labelBox({ text, x, y, anchor }: Omit<Label, 'key'>): Box {
  const width = text.length * letter.width
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor]
  return { left, right: left + width, top: y - letter.height / 2, bottom: y + letter.height / 2 }
}

export const boxAround = ([x, y]: Spot, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
})

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
