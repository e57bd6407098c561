import type { Reading } from '../live/readings'
import { type Focus, stepped } from '../live/steps'
import type { Stops } from './stop'

/**
 * Where a key leads: through a list by any arrow; through time as in a chart of lines, and from lane to lane by up and
 * down where there are several. Undefined for any other key.
 */
export function steppedMarks(
  { order, stops }: Stops,
  readings: readonly Reading[],
  focus: Focus | undefined,
  key: string,
): Focus | undefined {
  const lanes = [...new Set(stops.map(({ lane }) => lane))]
  if (order === 'list') return listStep(readings, focus, key)
  if (lanes.length < 2) return stepped(readings, focus, key)
  const lane = stops[focus?.at ?? 0]?.lane ?? 0
  const inLane = stops.flatMap((stop, at) => (stop.lane === lane ? at : []))
  const turn = turns[key]
  if (turn !== undefined && focus) return turned(stops, lanes, focus, turn)
  const ofLane = inLane.flatMap((at) => readings[at] ?? [])
  const from = focus && { at: inLane.indexOf(focus.at), figure: undefined }
  const to = stepped(ofLane, from, key)
  return to && { at: inLane[to.at] ?? 0, figure: undefined }
}

/** Where a reader begins who comes by key: at the top of a list, at the latest period of the first lane. */
export function firstStop({ order, stops }: Stops): Focus {
  const lane = stops[0]?.lane
  return {
    at:
      order === 'list'
        ? 0
        : Math.max(
            0,
            stops.findLastIndex((stop) => stop.lane === lane),
          ),
    figure: undefined,
  }
}

function listStep(readings: readonly Reading[], focus: Focus | undefined, key: string): Focus | undefined {
  const next = stepped(readings, focus ?? { at: 0, figure: undefined }, asAlong[key] ?? key)
  return next && { at: focus || key === 'End' ? next.at : 0, figure: undefined }
}

/** In a list down is on, and a page down is on too. */
const asAlong: Record<string, string> = {
  ArrowUp: 'ArrowLeft',
  ArrowDown: 'ArrowRight',
  PageUp: 'PageDown',
  PageDown: 'PageUp',
}

const turns: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 }

/** The stop of the neighbouring lane that is nearest across. */
function turned(stops: Stops['stops'], lanes: readonly number[], { at }: Focus, turn: number): Focus {
  const from = stops[at]
  const to = lanes[lanes.indexOf(from?.lane ?? 0) + turn]
  const far = (i: number) => Math.abs((stops[i]?.zone.left ?? 0) - (from?.zone.left ?? 0))
  const [nearest = at] = stops
    .flatMap((stop, i) => (stop.lane === to ? i : []))
    .sort((a, b) => far(a) - far(b))
  return { at: nearest, figure: undefined }
}
