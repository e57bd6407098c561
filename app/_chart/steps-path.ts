type Place = readonly [x: number, y: number]

/**
 * Path data of a line through places, each given as a step from the one before: about half as long as places would
 * be. Steps lead between places on a grid of hundredths, so that their roundings do not add up.
 */
export function stepsPath(places: readonly Place[]): string {
  const [first, ...others] = places.map(onGrid)
  if (!first) return ''
  let at = first
  const steps = others.map((place) => {
    const step = [place[0] - at[0], place[1] - at[1]].map(written).join(',')
    at = place
    return step
  })
  const start = `M${first.map(written).join(',')}`
  return steps.length > 0 ? `${start}l${steps.join(' ')}` : `${start}Z`
}

const grid = 100

const onGrid = ([x, y]: Place): Place => [Math.round(x * grid), Math.round(y * grid)]

const written = (hundredths: number) => String(hundredths / grid).replace(/^(-?)0\./, '$1.')
