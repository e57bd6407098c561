import type { Held } from './held'
import { type Place, placeLabels } from './labels'
import type { Crossing, ScatterEntry, ScatterModel } from './scatter'
import { placeAt, placedOn } from './scatter-names'
import { type Room, roomOf, type Scales, type Size, wishOf } from './scatter-room'

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

/** An entry that has a number in place of a name, which it may share with those next to it; none where none is near. */
export type Numbered = { number: number | undefined; name: string }

export type Named = { line: number; entry: ScatterEntry; at: Crossing }

/**
 * Names at the latest points, each where it covers nothing on a plot of any size, by a line to it where that is far; a
 * number where there is no room for a name, which stands for those next to it that have room for neither, and years
 * where paths begin.
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
  const places = {
    wide: placedOn(rooms.wide, named, ({ entry }) => entry.name),
    narrow: placedOn(rooms.narrow, named, ({ entry }) => entry.code),
  }
  const isUnnamed = named.map((_, i) => sizes.some((size) => !places[size].names[i]))
  const isNumbered = isUnnamed.map((is, i) => is && sizes.every((size) => placeAt(places[size], i)))
  const ownNumber = (i: number) =>
    isNumbered[i] ? isNumbered.slice(0, i + 1).filter(Boolean).length : undefined
  const numberOf = (i: number) => ownNumber(i) ?? ownNumber(nearest(rooms.wide, named, i, isNumbered) ?? i)
  const labelOn = (size: Size, i: number, name: string) => {
    const number = ownNumber(i)
    const place = places[size].names[i]
    if (place || number === undefined) return { text: name, place }
    return { text: String(number), place: places[size].numbers[i] }
  }
  const years = form === 'points' ? [] : entries.flatMap((entry, line) => yearLabels(entry, line, last))
  const yearPlaces = {
    wide: placedYears(years, rooms.wide, places.wide.taken),
    narrow: placedYears(years, rooms.narrow, places.narrow.taken),
  }
  return {
    labels: [
      ...named.map(({ line, entry, at }, i) => {
        const [wide, narrow] = [labelOn('wide', i, entry.name), labelOn('narrow', i, entry.code)]
        return {
          key: `${entry.key} name`,
          line,
          text: { wide: wide.text, narrow: narrow.text },
          role: 'name' as const,
          color: entry.color,
          at,
          place: { wide: wide.place, narrow: narrow.place },
        }
      }),
      ...years.map((year, i) => ({
        ...year,
        place: { wide: yearPlaces.wide[i], narrow: yearPlaces.narrow[i] },
      })),
    ],
    numbered: named.flatMap(({ entry: { name } }, i) =>
      isUnnamed[i] ? [{ number: numberOf(i), name }] : [],
    ),
  }
}

const sizes = ['wide', 'narrow'] as const

/** The entry with a number that is so near that the number stands for both. */
function nearest(room: Room, named: readonly Named[], of: number, isNumbered: readonly boolean[]) {
  const places = named.map(({ at }) => room.pixel(at))
  const from = places[of]
  const far = places.map((place, i) =>
    from && isNumbered[i] ? Math.hypot(place.x - from.x, place.y - from.y) : Number.POSITIVE_INFINITY,
  )
  const least = Math.min(...far)
  return least <= shared ? far.indexOf(least) : undefined
}

/** How near points are that share a number, in pixels of the smallest plot. */
const shared = 30

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

const placedYears = (
  years: readonly { at: Crossing; text: { wide: string } }[],
  room: Room,
  taken: readonly Held[],
) =>
  placeLabels(
    years.map(({ at, text }) => wishOf(room, at, text.wide)),
    { ...room, taken },
  )
