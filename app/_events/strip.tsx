import { max, min, range, rollup } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import type { EventRecord } from '../../db/queries/events'
import { eventKinds } from '../../stats/codes'
import type { Language } from '../_chart/reading'

const rowHeight = 26
const fewestEvents = 6

/** How many events of each kind every year had, as dots of their area; for few events the list says it all. */
export function EventStrip({
  language: { t },
  events,
}: {
  language: Language
  events: readonly EventRecord[]
}) {
  const years = events.map(yearOf)
  const [first = 0, last = 0] = [min(years), max(years)]
  if (events.length < fewestEvents || last - first < 2) return null
  const counts = rollup(
    events,
    (rows) => rows.length,
    (event) => event.kind,
    yearOf,
  )
  const kinds = eventKinds.filter((kind) => counts.has(kind))
  const x = scaleLinear([first - 0.5, last + 0.5], [0, 100])
  const at = (year: number) => `${Math.round(x(year) * 100) / 100}%`
  const height = kinds.length * rowHeight
  return (
    <figure className="strip">
      <figcaption className="small muted">{t('event.strip')}</figcaption>
      <svg role="img" aria-label={t('event.stripLabel', { first, last })} height={height + 24}>
        {kinds.map((kind, row) => {
          const y = (row + 0.5) * rowHeight
          return (
            <g key={kind}>
              <line className="grid" x2="100%" y1={y} y2={y} />
              <text x={-10} y={y} dy=".32em" textAnchor="end">
                {t(`event.kinds.${kind}`)}
              </text>
              {[...(counts.get(kind) ?? [])].map(([year, count]) => (
                <g key={year}>
                  <circle cx={at(year)} cy={y} r={radiusOf(count)} style={{ '--r': radiusOf(count) }} />
                  {count > 1 && (
                    <text className="count" x={at(year)} y={y} dy=".35em" textAnchor="middle">
                      {count}
                    </text>
                  )}
                </g>
              ))}
            </g>
          )
        })}
        {range(first, last + 1)
          .filter((year) => year === last || (year % stepOf(last - first) === 0 && last - year > 1))
          .map((year) => (
            <text key={year} x={at(year)} y={height} dy="1.2em" textAnchor="middle">
              {year}
            </text>
          ))}
      </svg>
    </figure>
  )
}

const yearOf = (event: EventRecord) => Number(event.date.slice(0, 4))
const radiusOf = (count: number) => Math.min(12, Math.round(47 * Math.sqrt(count)) / 10)
const stepOf = (years: number) => (years > 8 ? 5 : 2)
