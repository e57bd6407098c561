import { type GeoProjection, geoConicEqualArea } from 'd3-geo'
import type { FrameName } from './filter'

/** A part of the world that is drawn: its corners and edges, the size of the drawing, and what is named on it. */
export type Frame = {
  width: number
  height: number
  edges: readonly [lon: number, lat: number][]
  /** How coarse the shapes are, in degrees. */
  tolerance: number
  countries: readonly { region: string; at: readonly [lon: number, lat: number] }[]
  seas: readonly { sea: 'black' | 'caspian'; at: readonly [lon: number, lat: number] }[]
}

export const frames: Record<FrameName, Frame> = {
  all: {
    width: 1000,
    height: 470,
    edges: [
      [20, 35.2],
      [17.5, 48],
      [70, 55.8],
      [87.5, 48],
      [79, 34],
      [52, 34.6],
    ],
    tolerance: 0.03,
    countries: [
      { region: 'KZ', at: [66.5, 48.6] },
      { region: 'UZ', at: [63.4, 42] },
      { region: 'TM', at: [59, 39.2] },
      { region: 'KG', at: [75.2, 41.6] },
      { region: 'AZ', at: [46.7, 40.9] },
      { region: 'TR', at: [33.5, 39.2] },
      { region: 'HU', at: [19.3, 47.1] },
      { region: 'GE', at: [43.4, 42.2] },
      { region: 'IR', at: [54, 35.6] },
      { region: 'RU', at: [46, 52] },
      { region: 'CN', at: [80.6, 39.8] },
      { region: 'UA', at: [31.5, 49] },
      { region: 'AF', at: [65.2, 34.6] },
      { region: 'TJ', at: [70.4, 38.7] },
      { region: 'RO', at: [24.8, 45.9] },
    ],
    seas: [
      { sea: 'black', at: [33.2, 43.9] },
      { sea: 'caspian', at: [50.4, 44.5] },
    ],
  },
  caspian: {
    width: 1000,
    height: 640,
    edges: [
      [40.5, 37.6],
      [40.5, 46.6],
      [51, 47.2],
      [60, 46.6],
      [60, 37.6],
      [51, 37],
    ],
    tolerance: 0.01,
    countries: [
      { region: 'KZ', at: [56.5, 46.3] },
      { region: 'UZ', at: [58.7, 43.6] },
      { region: 'TM', at: [57.2, 39.6] },
      { region: 'AZ', at: [47.3, 40.75] },
      { region: 'GE', at: [43.3, 42.2] },
      { region: 'AM', at: [44.7, 40.3] },
      { region: 'RU', at: [45.2, 44.7] },
      { region: 'IR', at: [48.3, 37.9] },
      { region: 'TR', at: [41.8, 39.5] },
    ],
    seas: [{ sea: 'caspian', at: [50.9, 41.2] }],
  },
}

/** Equal areas, on a cone that touches the region; a little is drawn beyond the frame, so that no edge shows. */
export function projectionOf({ width, height, edges }: Frame): GeoProjection {
  const around = { type: 'MultiPoint', coordinates: edges.map(([lon, lat]) => [lon, lat]) } as const
  return geoConicEqualArea()
    .parallels([37, 52])
    .rotate([-51, 0])
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      around,
    )
    .clipExtent([
      [-beyond, -beyond],
      [width + beyond, height + beyond],
    ])
}

const beyond = 4
