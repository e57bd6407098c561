import { claimText, isMeasured, type Language, periodOf } from '../_chart/reading'
import { FiguresTable } from './figures-table'
import { endOf, latestOfKind } from './latest'
import type { Told } from './read'
import { extremes, firstAndLast } from './sea-facts'
import { Section } from './section'
import { StoryChart } from './standing'

type SeaProps = { language: Language; told: (slug: string) => readonly Told[] }

/** How far and how fast the level changed, by whoever counts. */
export function FallsSection({ language, told }: SeaProps) {
  const { t } = language
  const falls = measuredOf(told('caspian-sea-level-change'))
  const rates = measuredOf(told('caspian-sea-level-rate'))
  const [changes, speeds] = [falls, rates].map((all) => extremes(all.filter(({ claim }) => claim.value < 0)))
  if (!changes) return null
  const say = ({ indicator, claim }: Told) => claimText(language, indicator, claim)
  const what = ({ claim }: Told) => claim.scope ?? t('caspian.whole')
  return (
    <>
      <Section id="falls" title={t('caspian.falls', { small: say(changes.high), large: say(changes.low) })}>
        <FiguresTable
          language={language}
          id="falls-table"
          title={t('caspian.fallsTable')}
          told={falls}
          what={what}
        />
      </Section>
      {speeds && (
        <Section id="rates" title={t('caspian.rates', { small: say(speeds.high), large: say(speeds.low) })}>
          <FiguresTable
            language={language}
            id="rates-table"
            title={t('caspian.ratesTable')}
            told={rates}
            what={what}
          />
        </Section>
      )}
    </>
  )
}

/** The surface that is left, what was lost, and how far the shore moved back. */
export function AreaSection({ language, told }: SeaProps) {
  const { t } = language
  const area = told('caspian-area')
  const ends = firstAndLast(area)
  if (!ends?.loss) return null
  const { first, last, loss } = ends
  return (
    <Section
      id="area"
      title={t('caspian.area', {
        figure: claimText(language, last.indicator, last.claim),
        period: periodOf(language, last.claim),
        loss: claimText(language, last.indicator, { ...last.claim, lower: null, upper: null, ...loss }),
        first: periodOf(language, first.claim),
      })}
    >
      <StoryChart language={language} told={area.filter(({ claim }) => claim.scope === null)} />
      <FiguresTable
        language={language}
        id="area-table"
        title={t('caspian.areaTable')}
        told={['caspian-area-loss', 'caspian-shoreline-retreat'].flatMap((slug) => measuredOf(told(slug)))}
        what={({ indicator }) => indicator.name}
      />
    </Section>
  )
}

/** What is expected of the level, as ranges where sources give ranges. */
export function OutlookSection({ language, told }: SeaProps) {
  const { t } = language
  const expected = ['caspian-sea-level', 'caspian-sea-level-change', 'caspian-sea-level-rate']
    .flatMap(told)
    .filter(({ claim }) => claim.kind === 'forecast' && claim.rank !== 'deprecated')
    .sort((a, b) => endOf(a.claim).localeCompare(endOf(b.claim), 'en'))
  const levels = expected.filter(({ indicator }) => indicator.indicator === 'caspian-sea-level')
  const [near, far] = [levels[0], latestOfKind(levels, ['forecast'])]
  if (!near || !far) return null
  return (
    <Section
      id="outlook"
      title={t('caspian.outlook', {
        near: claimText(language, near.indicator, near.claim),
        nearYear: periodOf(language, near.claim),
        far: claimText(language, far.indicator, far.claim),
        farYear: periodOf(language, far.claim),
      })}
    >
      <p className="prose">{t('caspian.outlookText')}</p>
      <FiguresTable
        language={language}
        id="outlook-table"
        title={t('caspian.outlookTable')}
        told={expected}
        what={({ indicator }) => indicator.name}
      />
    </Section>
  )
}

/** What was measured and not set aside, the latest first. */
const measuredOf = (told: readonly Told[]): Told[] =>
  told
    .filter(({ claim }) => isMeasured(claim) && claim.rank !== 'deprecated')
    .sort((a, b) => endOf(b.claim).localeCompare(endOf(a.claim), 'en'))
