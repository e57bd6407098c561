import { type Place, placeLabels, type Rectangle, takenBy, type Wish } from './labels'
import type { Crossing, ScatterEntry, ScatterModel } from './scatter'
import { type Room, roomOf, type Scales, wishOf } from './scatter-room'

/** A label with its place on a wide and on a narrow box, undefined where there is none. */
export type ScatterLabel = {
  key: string
  /** The place of its entry among the entries. */
  line: number
  text: { wide: string; narrow: string }
  role: 'name' | 'year'
  color: string
  at: Crossing
  place: { wide: Place | undefined; narrow: Place | undefined }
}

/** An entry that has a number in place of a name that has no room. */
export type Numbered = { number: number; name: string }

type Named = { line: number; entry: ScatterEntry; at: Crossing }

/**
 * Names at the latest points, each where it covers nothing, by a line to it where that is far; a number where there is no
 * room for a name, and years where paths begin.
 */
export function labelsOf(
  entries: readonly ScatterEntry[],
  axes: Scales,
  form: ScatterModel['form'],
  last: number,
): { labels: ScatterLabel[]; numbered: Numbered[] } {
  const named = entries.flatMap((entry, line) => {
    const at = entry.runs.at(-1)?.at(-1)
    return at ? [{ line, entry, at }] : []
  })
  const rooms = { wide: roomOf(entries, axes, 'wide'), narrow: roomOf(entries, axes, 'narrow') }
  const names = {
    wide: placedNames(named, rooms.wide, ({ entry }) => entry.name),
    narrow: placedNames(named, rooms.narrow, ({ entry }) => entry.code),
  }
  const unnamed = named.filter((_, i) => !names.wide.places[i] || !names.narrow.places[i])
  const numberOf = ({ line }: Named) => unnamed.findIndex((one) => one.line === line) + 1
  const numbers = {
    wide: placedNumbers(named, rooms.wide, names.wide, numberOf),
    narrow: placedNumbers(named, rooms.narrow, names.narrow, numberOf),
  }
  const years = form === 'points' ? [] : entries.flatMap((entry, line) => yearLabels(entry, line, last))
  const yearPlaces = {
    wide: placedYears(years, rooms.wide, numbers.wide.taken),
    narrow: placedYears(years, rooms.narrow, numbers.narrow.taken),
  }
  return {
    labels: [
      ...named.map(({ line, entry, at }, i) => ({
        key: `${entry.key} name`,
        line,
        text: { wide: numbers.wide.texts[i] ?? '', narrow: numbers.narrow.texts[i] ?? '' },
        role: 'name' as const,
        color: entry.color,
        at,
        place: { wide: numbers.wide.places[i], narrow: numbers.narrow.places[i] },
      })),
      ...years.map((year, i) => ({
        ...year,
        place: { wide: yearPlaces.wide[i], narrow: yearPlaces.narrow[i] },
      })),
    ],
    numbered: unnamed.map((one) => ({ number: numberOf(one), name: one.entry.name })),
  }
}

/** The year in which a path begins, and the one in which it ends where that is not the last of all. */
function yearLabels({ key, runs: parts, color }: ScatterEntry, line: number, last: number) {
  const path = parts.flat()
  const end = path.at(-1)
  return [path[0], end?.year === last ? undefined : end].flatMap((at) =>
    at
      ? [
          {
            key: `${key} ${at.year}`,
            line,
            text: { wide: String(at.year), narrow: String(at.year) },
            role: 'year' as const,
            color,
            at,
          },
        ]
      : [],
  )
}

type Placed = {
  texts: readonly string[]
  places: readonly (Place | undefined)[]
  taken: readonly Rectangle[]
}

/** Names beside their points, and those that find no room there farther off. */
function placedNames(named: readonly Named[], room: Room, textOf: (one: Named) => string): Placed {
  const texts = named.map(textOf)
  const wishes = named.map(({ at }, i) => wishOf(room, at, texts[i] ?? ''))
  return { texts, ...nearThenFar(wishes, room, []) }
}

/** Numbers for the names that have no place; where even a number has none it stands on what is there. */
function placedNumbers(
  named: readonly Named[],
  room: Room,
  names: Placed,
  numberOf: (one: Named) => number,
): Placed {
  const texts = named.map((one, i) => (names.places[i] ? (names.texts[i] ?? '') : String(numberOf(one))))
  const open = named.flatMap((one, i) =>
    names.places[i] ? [] : { i, wish: wishOf(room, one.at, texts[i] ?? '') },
  )
  const found = nearThenFar(
    open.map(({ wish }) => wish),
    room,
    names.taken,
  )
  const places = named.map(
    (_, i) => names.places[i] ?? found.places[open.findIndex((one) => one.i === i)] ?? onTop,
  )
  return { texts, places, taken: [...names.taken, ...found.taken] }
}

const onTop: Place = { dx: 8, dy: 0, anchor: 'start' }

function nearThenFar(wishes: readonly Wish[], room: Room, taken: readonly Rectangle[]) {
  const near = placeLabels(wishes, { ...room, taken })
  const nearTaken = [...taken, ...takenBy(wishes, near)]
  const open = wishes.flatMap((wish, i) => (near[i] ? [] : { i, wish }))
  const far = placeLabels(
    open.map(({ wish }) => wish),
    { ...room, taken: nearTaken, reach: 'far' },
  )
  const places = wishes.map((_, i) => near[i] ?? far[open.findIndex((one) => one.i === i)])
  return { places, taken: [...taken, ...takenBy(wishes, places)] }
}

const placedYears = (
  years: readonly { at: Crossing; text: { wide: string } }[],
  room: Room,
  taken: readonly Rectangle[],
) =>
  placeLabels(
    years.map(({ at, text }) => wishOf(room, at, text.wide)),
    { ...room, taken },
  )
