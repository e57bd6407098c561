import { claimText, type Language, periodOf } from '../_chart/reading'
import { entityOf } from '../_view/entity'
import { crossings } from './corridor'
import { FiguresTable } from './figures-table'
import { isShown, latestMeasured, latestOfKind } from './latest'
import { ofIndicator, type PlaceColumn, placeRows, planned } from './places'
import { PlacesTable } from './places-table'
import type { Told } from './read'
import { Section } from './section'
import { StoryChart } from './standing'

type RailProps = { language: Language; told: (slug: string) => readonly Told[] }

/** The railways into China: what they carry, what their crossings can pass, and what each crossing does. */
export function RailSection({ language, told }: RailProps) {
  const { t } = language
  const carried = told('rail-cargo').filter(ofPair)
  const capacity = told('capacity-cargo').filter(ofPair)
  const latest = latestMeasured(carried)
  const goal = latestOfKind(capacity, ['target'])
  if (!latest || !goal) return null
  const columns: PlaceColumn[] = [
    { key: 'cargo', title: t('corridor.railCargo'), find: ofIndicator('rail-cargo', latestMeasured) },
    { key: 'trains', title: t('corridor.trains'), find: ofIndicator('trains-daily', latestMeasured) },
    { key: 'planned', title: t('corridor.trainsPlanned'), find: ofIndicator('trains-daily', planned) },
    { key: 'capacity', title: t('corridor.planned'), find: ofIndicator('capacity-cargo', planned) },
  ]
  const all = ['rail-cargo', 'trains-daily', 'capacity-cargo'].flatMap(told)
  return (
    <Section
      id="rail"
      title={t('corridor.rail', {
        figure: claimText(language, latest.indicator, latest.claim),
        period: periodOf(language, latest.claim),
        goal: claimText(language, goal.indicator, goal.claim),
        goalYear: periodOf(language, goal.claim),
      })}
    >
      <div className="charts">
        <StoryChart language={language} told={carried} />
        <StoryChart language={language} told={capacity} />
      </div>
      <PlacesTable
        language={language}
        id="crossings-table"
        title={t('corridor.railTable')}
        head={t('corridor.crossing')}
        columns={columns}
        rows={placeRows(all, crossings, columns)}
      />
    </Section>
  )
}

/** The railway over Tbilisi to Kars: what it carried, what it can carry, what it was to. */
export function BtkSection({ language, told }: RailProps) {
  const { t } = language
  const own = ['rail-cargo', 'capacity-cargo'].flatMap(told).filter(({ claim }) => claim.refArea === 'BTK')
  const carried = latestMeasured(own)
  const capacity = latestOfKind(own, ['capacity'])
  if (!carried || !capacity) return null
  return (
    <Section
      id="btk"
      title={t('corridor.btk', {
        figure: claimText(language, carried.indicator, carried.claim),
        period: periodOf(language, carried.claim),
        capacity: claimText(language, capacity.indicator, capacity.claim),
      })}
    >
      <FiguresTable
        language={language}
        id="btk-table"
        title={t('corridor.btkTable')}
        told={own.filter(({ claim }) => isShown(claim))}
        what={({ indicator, claim }) => [indicator.name, claim.scope].filter(Boolean).join(', ')}
      />
    </Section>
  )
}

const ofPair = ({ claim }: Told) => entityOf(claim) === 'KAZ.CHN'
