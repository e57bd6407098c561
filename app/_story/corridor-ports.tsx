import { claimText, type Language, periodOf } from '../_chart/reading'
import { ports } from './corridor'
import { latestMeasured } from './latest'
import { capacityThere, ofIndicator, type PlaceColumn, placeRows, planned } from './places'
import { PlacesTable } from './places-table'
import type { Told } from './read'
import { Section } from './section'

type PlacesProps = { language: Language; told: (slug: string) => readonly Told[] }

/** What the ports of the route handle, and what they can. */
export function PortsSection({ language, told }: PlacesProps) {
  const { t } = language
  const all = ['port-throughput', 'port-containers', 'capacity-cargo', 'capacity-containers'].flatMap(told)
  const columns: PlaceColumn[] = [
    { key: 'cargo', title: t('corridor.throughput'), find: ofIndicator('port-throughput', latestMeasured) },
    { key: 'capacity', title: t('corridor.capacity'), find: ofIndicator('capacity-cargo', capacityThere) },
    { key: 'planned', title: t('corridor.planned'), find: ofIndicator('capacity-cargo', planned) },
    { key: 'teu', title: t('corridor.portContainers'), find: ofIndicator('port-containers', latestMeasured) },
    {
      key: 'teuCapacity',
      title: t('corridor.capacityContainers'),
      find: ofIndicator('capacity-containers', capacityThere),
    },
    {
      key: 'teuPlanned',
      title: t('corridor.plannedContainers'),
      find: ofIndicator('capacity-containers', planned),
    },
  ]
  const rows = placeRows(all, ports, columns)
  const busiest = [...rows.flatMap(({ cells }) => cells[0] ?? [])].sort(
    (a, b) => b.claim.value - a.claim.value,
  )[0]
  if (!busiest) return null
  return (
    <Section
      id="ports"
      title={t('corridor.ports', {
        port: busiest.claim.refName,
        figure: claimText(language, busiest.indicator, busiest.claim),
        period: periodOf(language, busiest.claim),
      })}
    >
      <p className="prose">{t('corridor.portsText')}</p>
      <PlacesTable
        language={language}
        id="ports-table"
        title={t('corridor.portsTable')}
        head={t('corridor.port')}
        columns={columns}
        rows={rows}
      />
    </Section>
  )
}
