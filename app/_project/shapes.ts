import { type GeoPath, geoArea, geoPath } from 'd3-geo'
import type { MultiPolygon } from 'geojson'
import { merge, mesh } from 'topojson-client'
import type { GeometryCollection, Polygon, MultiPolygon as Shared } from 'topojson-specification'
import atlas from 'world-atlas/countries-50m.json'
import type { FrameName } from './filter'
import { type Frame, frames, projectionOf } from './frame'
import { numericCodes } from './mapped-states'
import { simplified } from './simplify'

/** Land and borders as SVG paths: each of the Turkic states by its code, that of others, the borders between countries. */
export type Shapes = { states: ReadonlyMap<string, string>; others: string; borders: string }

/** The shapes of a frame (Natural Earth), made once per process: they never change. */
export function shapesOf(name: FrameName): Shapes {
  const shapes = made.get(name) ?? drawn(frames[name])
  made.set(name, shapes)
  return shapes
}

const made = new Map<FrameName, Shapes>()

const smallestArea = 3

const ofStates = new Set(numericCodes.values())

function drawn(frame: Frame): Shapes {
  const topology = simplified(atlas, frame.tolerance)
  const countries = nearby(topology)
  const path = geoPath(projectionOf(frame)).digits(1)
  const land = (belongs: (id: string) => boolean) =>
    path(large(merge(topology, polygons(countries, belongs)), path)) ?? ''
  return {
    states: new Map([...numericCodes].map(([area, code]) => [area, land((id) => id === code)])),
    others: land((id) => !ofStates.has(id)),
    borders: path(mesh(topology, countries, (a, b) => a !== b)) ?? '',
  }
}

/** The countries of which a point lies in this part of the world: the others need not be projected. */
function nearby({ arcs, objects }: typeof atlas): Countries {
  const isNear = ([lon = 0, lat = 0]: number[]) => lon > 0 && lon < 110 && lat > 20 && lat < 65
  const near = arcs.map((arc) => arc.some(isNear))
  const geometries = objects.countries.geometries.filter(
    (country) => 'arcs' in country && country.arcs.flat(2).some((arc) => near[arc < 0 ? ~arc : arc]),
  )
  return { type: 'GeometryCollection', geometries }
}

function polygons(countries: Countries, belongs: (id: string) => boolean): (Polygon | Shared)[] {
  return countries.geometries.flatMap((geometry) =>
    (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') && belongs(String(geometry.id))
      ? [geometry]
      : [],
  )
}

type Countries = GeometryCollection<{ name: string }>

/** Without islands of a few pixels, what lies outside of the frame, and islands that were simplified inside out. */
function large(land: MultiPolygon, path: GeoPath): MultiPolygon {
  const coordinates = land.coordinates.filter((rings) => {
    const polygon = { type: 'Polygon', coordinates: rings } as const
    return geoArea(polygon) < halfOfTheEarth && path.area(polygon) >= smallestArea
  })
  return { type: 'MultiPolygon', coordinates }
}

const halfOfTheEarth = 2 * Math.PI
