import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { database } from '../../../../../../db/client'
import { listAreas } from '../../../../../../db/queries/areas'
import { findIndicator, listIndicators } from '../../../../../../db/queries/indicators'
import { notesAt } from '../../../../../../db/queries/notes'
import { type Claim, claimsAt } from '../../../../../../db/queries/observations'
import { choiceReason } from '../../../../../../stats/choose'
import { claimText, entityName, isMeasured, periodOf } from '../../../../../_chart/reading'
import { periodOfPath } from '../../../../../_chart/view'
import { pageLanguage } from '../../../../../_i18n/page'
import { ClaimRecord } from '../../../../../_table/claim-record'
import { namesOf } from '../../../../../_table/note-sentence'
import { Notes } from '../../../../../_table/notes'

type Props = PageProps<'/[locale]/indicators/[slug]/[entity]/[period]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { indicator, claims } = await findPoint(params)
  const [first] = claims
  return first ? { title: `${indicator?.name}, ${entityName(first)}, ${first.timePeriod}` } : {}
}

/** Every claim of one series at one period: what is drawn and why, what others say, what was set aside. */
export default async function PointPage({ params }: Props) {
  const language = await pageLanguage(params)
  const { t, locale } = language
  const { indicator, claims, notes, names } = await findPoint(params)
  const [first] = claims
  if (!indicator || !first) notFound()
  const rivals = claims.filter((claim) => !claim.chosen && claim.rank !== 'deprecated')
  const values = claims.filter((claim) => claim.rank !== 'deprecated').sort((a, b) => a.value - b.value)
  const [lowest, highest] = [values[0], values.at(-1)]
  const differ = lowest && highest && lowest.value !== highest.value
  return (
    <>
      <p className="muted small">
        <a href={`/${locale}/indicators/${indicator.indicator}`}>
          {t('point.back', { indicator: indicator.name })}
        </a>
      </p>
      <h1>
        {indicator.name}, {entityName(first)}, {periodOf(language, first)}
      </h1>
      <p className="lead">
        {t('point.lead', { count: claims.length, sources: originsOf(claims).size })}{' '}
        {differ &&
          t('point.range', {
            low: claimText(language, indicator, lowest),
            high: claimText(language, indicator, highest),
          })}
      </p>
      <Section title={t('point.drawn')} claims={claims.filter((claim) => claim.chosen)} />
      {isMeasured(first) && first.chosen && (
        <p className="prose">
          {t('point.why')}: {t(`point.reason.${reasonOf(first, claims)}`)}{' '}
          <a href={`/${locale}/about#choose`}>{t('point.rule')}</a>
        </p>
      )}
      <Section title={t('point.others')} claims={rivals} />
      <Section title={t('point.deprecated')} claims={claims.filter((claim) => claim.rank === 'deprecated')} />
      <Notes language={language} names={names} notes={notes} />
    </>
  )

  function Section({ title, claims: shown }: { title: string; claims: readonly Claim[] }) {
    if (!indicator || shown.length === 0) return null
    return (
      <section>
        <h2>{title}</h2>
        {shown.map((claim) => (
          <ClaimRecord key={claim.id} language={language} indicator={indicator} claim={claim} />
        ))}
      </section>
    )
  }
}

async function findPoint(params: Props['params']) {
  const { slug, entity, period } = await params
  const db = database()
  const indicator = await findIndicator(db, slug)
  return {
    indicator,
    claims: await claimsAt(db, slug, entity, periodOfPath(period)),
    notes: await notesAt(db, slug, entity, periodOfPath(period)),
    names: namesOf(await listIndicators(db), await listAreas(db)),
  }
}

/** Five articles that repeat one release are one origin. */
const originsOf = (claims: readonly Claim[]) =>
  new Set(claims.flatMap((claim) => claim.repeats ?? claim.source ?? []))

function reasonOf(chosen: Claim, claims: readonly Claim[]) {
  const candidates = claims
    .filter(isMeasured)
    .map((claim) => ({ ...claim, published: claim.published ?? '', order: claim.id }))
  const candidate = candidates.find((claim) => claim.id === chosen.id)
  return candidate ? choiceReason(candidate, candidates, 'actual') : 'only'
}
