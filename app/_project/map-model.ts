import { geoPath } from 'd3-geo'
import type { Project } from '../../db/queries/projects'
import { apart, type Spot } from './apart'
import { type Frame, projectionOf } from './frame'
import { type Box, boxAround, freeSpot, type Label, labelBox, labels } from './label'
import { type Stage, stageOf } from './status'

/** A project on the map: a site where `ends` is one spot, a route from spot to spot along `path` where it is two. */
export type MapMark = {
  project: Project
  stage: Stage
  at: Spot
  /** Where the site lies, if its mark had to make room for another. */
  moved: Spot | undefined
  route: { path: string; line: readonly [Spot, Spot]; ends: readonly Spot[] } | undefined
}

export type MapName = { key: string; text: string; kind: 'country' | 'sea'; at: Spot }

export type MapModel = {
  width: number
  height: number
  marks: readonly MapMark[]
  names: readonly MapName[]
  labels: readonly Label[]
  /** How many of the projects have a place, but not within this frame. */
  outside: number
}

/** How near marks may come to one another, and how long a name on the map may be, in letters. */
const gap = 15
const longestLabel = 24

/** Where the projects that have a place stand within a frame; `name` says a country or a sea. */
export function mapModel(
  projects: readonly Project[],
  frame: Frame,
  name: (place: { region: string } | { sea: 'black' | 'caspian' }) => string,
): MapModel {
  const { width, height } = frame
  const placed = projects.filter(({ latFrom, lonFrom }) => latFrom !== null && lonFrom !== null)
  const project = projectionOf(frame)
  const spot = ([lon, lat]: readonly [number, number]): Spot => {
    const [x = Number.NaN, y = Number.NaN] = project([lon, lat]) ?? []
    return [round(x), round(y)]
  }
  const isInside = ([x, y]: Spot) => x >= margin && y >= margin && x <= width - margin && y <= height - margin
  const routes = placed.flatMap((row) => routeOf(row, geoPath(project).digits(1), spot, isInside))
  const sites = placed
    .filter((row) => !isRoute(row))
    .map((row) => ({ row, at: spot(startOf(row)) }))
    .filter(({ at }) => isInside(at))
  const spots = apart(
    sites.map(({ at }) => at),
    gap,
  )
  const marks = [
    ...routes,
    ...sites.map(({ row, at }, i): MapMark => {
      const [x, y] = spots[i] ?? at
      const moved = x === at[0] && y === at[1] ? undefined : at
      return {
        project: row,
        stage: stageOf[row.status],
        at: [round(x), round(y)],
        moved,
        route: undefined,
      }
    }),
  ]
  const taken = marks.flatMap(reachOf)
  const names = [
    ...frame.seas.map((sea) => ({ key: sea.sea, text: name(sea), kind: 'sea', at: sea.at }) as const),
    ...frame.countries.map(
      (country) => ({ key: country.region, text: name(country), kind: 'country', at: country.at }) as const,
    ),
  ].map(({ at, ...named }): MapName => ({ ...named, at: freeSpot(named.text, spot(at), taken) }))
  return {
    width,
    height,
    marks,
    names,
    labels: labels(wishes(marks), [...taken, ...names.map(nameBox)], frame),
    outside: placed.length - marks.length,
  }
}

const margin = 8

const isRoute = ({ latTo, lonTo }: Project) => latTo !== null && lonTo !== null
const startOf = ({ latFrom, lonFrom }: Project) => [lonFrom ?? 0, latFrom ?? 0] as const

function routeOf(
  row: Project,
  path: (line: { type: 'LineString'; coordinates: number[][] }) => string | null,
  spot: (place: readonly [number, number]) => Spot,
  isInside: (spot: Spot) => boolean,
): MapMark[] {
  if (row.latTo === null || row.lonTo === null) return []
  const places = [startOf(row), [row.lonTo, row.latTo] as const] as const
  const ends = places.map(spot).filter(isInside)
  const [from, to] = places.map(spot)
  if (ends.length === 0 || !from || !to) return []
  const drawn = path({ type: 'LineString', coordinates: places.map(([lon, lat]) => [lon, lat]) })
  const [first = from] = ends
  const middle: Spot = [round((from[0] + to[0]) / 2), round((from[1] + to[1]) / 2)]
  return [
    {
      project: row,
      stage: stageOf[row.status],
      at: isInside(middle) ? middle : first,
      moved: undefined,
      route: { path: drawn ?? '', line: [from, to], ends },
    },
  ]
}

/** The names of projects, those of routes first, without what stands in brackets or after a comma. */
function wishes(marks: readonly MapMark[]) {
  return marks
    .map(({ project, at }) => ({ key: project.project, text: shortName(project.name), at }))
    .filter(({ text }) => text.length <= longestLabel)
}

export const shortName = (name: string): string => name.split(/ \(|, |: /)[0] ?? name

const nameBox = ({ text, at: [x, y] }: MapName): Box => labelBox({ text, x, y, anchor: 'middle' })

/** What a mark covers: its site, or its route in small pieces. */
function reachOf({ at, route }: MapMark): Box[] {
  if (!route) return [boxAround(at, gap / 2)]
  const [from = at, to = at] = route.line
  const pieces = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / gap)
  const along = Array.from({ length: pieces + 1 }, (_, i): Spot => {
    const part = i / Math.max(1, pieces)
    return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]
  })
  return along.map((spot) => boxAround(spot, gap / 3))
}

const round = (value: number) => Math.round(value * 10) / 10
