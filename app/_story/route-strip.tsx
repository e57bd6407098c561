import { type Language, periodOf } from '../_chart/reading'
import { ClaimLink } from './claim-link'
import { latestMeasured } from './latest'
import type { Told } from './read'

const stops = [
  { stop: 'china', places: ['KAZ-DOSTYK', 'KAZ-ALTYNKOL'], leg: 'rail' },
  { stop: 'east', places: ['KAZ-AKTAU', 'KAZ-KURYK'], leg: 'sea' },
  { stop: 'west', places: ['AZE-BAKU'], leg: 'rail' },
  { stop: 'tbilisi', places: ['BTK'], leg: 'rail' },
  { stop: 'ends', places: [], leg: undefined },
] as const

/** The route as a line of stops, lying on a wide screen and standing on a narrow one, with the cargo of each place. */
export function RouteStrip({ language, told }: { language: Language; told: readonly Told[] }) {
  const { t } = language
  return (
    <ol className="route">
      {stops.map(({ stop, places, leg }) => (
        <li key={stop} className={leg}>
          <b>{t(`corridor.stops.${stop}`)}</b>
          {places.map((place) => {
            const latest = latestMeasured(told.filter(({ claim }) => claim.refArea === place))
            return (
              latest && (
                <span key={place} className="small">
                  {t('corridor.ofPlace', { name: latest.claim.refName })}{' '}
                  <ClaimLink language={language} told={latest} />
                  <span className="muted">, {periodOf(language, latest.claim)}</span>
                </span>
              )
            )
          })}
          {leg && <i className="small muted">{t(`corridor.leg.${leg}`)}</i>}
        </li>
      ))}
    </ol>
  )
}
