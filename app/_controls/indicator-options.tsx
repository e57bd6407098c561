import { group } from 'd3-array'
import type { Indicator } from '../../db/queries/indicators'

/** The choices of a list of indicators, by topic. */
export function IndicatorOptions({ indicators }: { indicators: readonly Indicator[] }) {
  return [...group(indicators, ({ topicName }) => topicName)].map(([topic, members]) => (
    <optgroup key={topic} label={topic}>
      {members.map(({ indicator, name }) => (
        <option key={indicator} value={indicator}>
          {name}
        </option>
      ))}
    </optgroup>
  ))
}
