import type { Held } from './held'
import { type Place, placeLabels, takenBy, type Wish } from './labels'
import type { Named } from './scatter-labels'
import { type Room, wishOf } from './scatter-room'

/** Where entries have their names, and where numbers in place of those that find no room; undefined where neither does. */
export type Places = {
  names: readonly (Place | undefined)[]
  numbers: readonly (Place | undefined)[]
  taken: readonly Held[]
}

export const placeAt = ({ names, numbers }: Places, i: number): Place | undefined => names[i] ?? numbers[i]

/** Names first, numbers for those that are left; where that leaves some without either, numbers first. */
export function placedOn(room: Room, named: readonly Named[], textOf: (one: Named) => string): Places {
  const names = named.map((one) => wishOf(room, one.at, textOf(one)))
  const numbers = named.map(({ at }) => wishOf(room, at, String(named.length)))
  const first = namesFirst(room, names, numbers)
  if (leftOf(first) === 0) return first
  const other = numbersFirst(room, names, numbers)
  return leftOf(other) < leftOf(first) ? other : first
}

const leftOf = (places: Places) => places.names.filter((_, i) => !placeAt(places, i)).length

function namesFirst(room: Room, names: readonly Wish[], numbers: readonly Wish[]): Places {
  const named = nearThenFar(names, room, [])
  const open = numbers.map((wish, i) => (named[i] ? undefined : wish))
  const found = nearThenFar(open, room, takenBy(names, named))
  return { names: named, numbers: found, taken: [...takenBy(names, named), ...takenBy(numbers, found)] }
}

/** A number for each, then names in place of numbers where there is room beside the others. */
function numbersFirst(room: Room, names: readonly Wish[], numbers: readonly Wish[]): Places {
  const found = [...nearThenFar(numbers, room, [])]
  const named: (Place | undefined)[] = names.map(() => undefined)
  for (const [i, wish] of names.entries()) {
    const others = found.map((place, j) => (j === i ? undefined : place))
    const taken = [...takenBy(numbers, others), ...takenBy(names, named)]
    const [place] = placeLabels([wish], { ...room, taken })
    if (place) [named[i], found[i]] = [place, undefined]
  }
  return { names: named, numbers: found, taken: [...takenBy(names, named), ...takenBy(numbers, found)] }
}

/** Places beside the points, and for those that find none farther off. */
function nearThenFar(wishes: readonly (Wish | undefined)[], room: Room, taken: readonly Held[]) {
  const near = placed(wishes, room, taken, 'near')
  const open = wishes.map((wish, i) => (near[i] ? undefined : wish))
  const far = placed(open, room, [...taken, ...takenBy(wishes, near)], 'far')
  return wishes.map((_, i) => near[i] ?? far[i])
}

function placed(
  wishes: readonly (Wish | undefined)[],
  room: Room,
  taken: readonly Held[],
  reach: 'near' | 'far',
): (Place | undefined)[] {
  const asked = wishes.flatMap((wish, i) => (wish ? [{ wish, i }] : []))
  const places = placeLabels(
    asked.map(({ wish }) => wish),
    { ...room, taken, reach },
  )
  const found = new Map(asked.map(({ i }, j) => [i, places[j]]))
  return wishes.map((_, i) => found.get(i))
}
