import { latestOfKind } from './latest'
import type { Told } from './read'

/** A column of a table of places: how its figure is found among what is told of one place. */
export type PlaceColumn = { key: string; title: string; find: (told: readonly Told[]) => Told | undefined }

export type PlaceRow = { area: string; name: string; cells: readonly (Told | undefined)[] }

/** A row for each place of which there is a figure, in the order of the places. */
export function placeRows(
  told: readonly Told[],
  areas: readonly string[],
  columns: readonly PlaceColumn[],
): PlaceRow[] {
  return areas.flatMap((area) => {
    const own = told.filter(({ claim }) => claim.refArea === area)
    const name = own[0]?.claim.refName
    const cells = columns.map(({ find }) => find(own))
    return name === undefined || cells.every((cell) => cell === undefined) ? [] : [{ area, name, cells }]
  })
}

/** The finding of a column narrowed to one indicator. */
export function ofIndicator(slug: string, find: PlaceColumn['find']): PlaceColumn['find'] {
  return (told) => find(told.filter(({ indicator }) => indicator.indicator === slug))
}

/** The capacity that is there, and the one that is planned. */
export const capacityThere: PlaceColumn['find'] = (told) => latestOfKind(told, ['capacity'])
export const planned: PlaceColumn['find'] = (told) => latestOfKind(told, ['plan', 'target'])
