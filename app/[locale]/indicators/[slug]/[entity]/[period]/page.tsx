import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { database } from '../../../../../../db/client'
import { listAreas } from '../../../../../../db/queries/areas'
import { findIndicator, listIndicators } from '../../../../../../db/queries/indicators'
import { notesAt } from '../../../../../../db/queries/notes'
import { type Claim, claimsAbout } from '../../../../../../db/queries/observations'
import { listRevisions } from '../../../../../../db/queries/revisions'
import { choiceReason } from '../../../../../../stats/choose'
import { entityName, isMeasured, periodOf } from '../../../../../_chart/reading'
import { FigureEdits } from '../../../../../_history/figure-edits'
import { pageLanguage } from '../../../../../_i18n/page'
import { socialCard } from '../../../../../_picture/social'
import { ClaimRecord } from '../../../../../_table/claim-record'
import { namesOf } from '../../../../../_table/note-sentence'
import { Notes } from '../../../../../_table/notes'
import { spreadText } from '../../../../../_table/origins'
import { SaidTable } from '../../../../../_table/said-table'
import { entityOf, periodOfPath } from '../../../../../_view/entity'

type Props = PageProps<'/[locale]/indicators/[slug]/[entity]/[period]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { indicator, claims } = await findPoint(params)
  const [first] = claims
  if (!indicator || !first) return {}
  return {
    title: `${indicator.name}, ${entityName(first)}, ${first.timePeriod}`,
    ...socialCard(`/indicators/${indicator.indicator}.png?country=${entityOf(first)}`),
  }
}

/** Every claim of one series at one period: what is drawn and why, what others say, what was set aside. */
export default async function PointPage({ params }: Props) {
  const language = await pageLanguage(params)
  const { t, locale } = language
  const { indicator, claims, elsewhere, notes, names, edits } = await findPoint(params)
  const [first] = claims
  if (!indicator || !first) notFound()
  const rivals = claims.filter((claim) => !claim.chosen && claim.rank !== 'deprecated')
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
      <p className="lead">{spreadText(language, indicator, claims)}</p>
      <Section title={t('point.drawn')} claims={claims.filter((claim) => claim.chosen)} />
      {isMeasured(first) && first.chosen && (
        <p className="prose">
          {t('point.why')}: {t(`point.reason.${reasonOf(first, claims)}`)}{' '}
          <a href={`/${locale}/about#choose`}>{t('point.rule')}</a>
        </p>
      )}
      <Section title={t('point.others')} claims={rivals} />
      <Section title={t('point.elsewhere')} claims={elsewhere} />
      <Section title={t('point.deprecated')} claims={claims.filter((claim) => claim.rank === 'deprecated')} />
      <Notes language={language} names={names} notes={notes} />
      <SaidTable language={language} indicator={indicator} claims={claims} />
      <FigureEdits language={language} names={names} edits={edits} />
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
  const timePeriod = periodOfPath(period)
  const figure = `${slug}/${entity}/${timePeriod}`
  const [indicator, about, notes, indicators, areas, edits] = await Promise.all([
    findIndicator(db, slug),
    claimsAbout(db, slug, entity),
    notesAt(db, slug, entity, timePeriod),
    listIndicators(db),
    listAreas(db),
    listRevisions(db, { about: [`figure:${figure}`] }, { limit: 10 }),
  ])
  const claims = about
    .filter((claim) => claim.timePeriod === timePeriod)
    .sort((a, b) => Number(b.chosen) - Number(a.chosen) || a.id - b.id)
  return {
    indicator,
    claims,
    elsewhere: datedOtherwise(claims, about),
    notes,
    names: namesOf(indicators, areas),
    edits: { ...edits, figure },
  }
}

/** Claims that give the drawn figure for the year before or after: most likely the same statement, dated otherwise. */
function datedOtherwise([drawn]: readonly Claim[], about: readonly Claim[]): Claim[] {
  if (!drawn || drawn.timePeriod?.length !== yearLength) return []
  return about.filter(
    (claim) =>
      claim.timePeriod?.length === yearLength &&
      Math.abs((claim.year ?? 0) - (drawn.year ?? 0)) === 1 &&
      claim.value === drawn.value &&
      isMeasured(claim) &&
      isMeasured(drawn),
  )
}

const yearLength = '2024'.length

function reasonOf(chosen: Claim, claims: readonly Claim[]) {
  const candidates = claims
    .filter(isMeasured)
    .map((claim) => ({ ...claim, published: claim.published ?? '', order: claim.id }))
  const candidate = candidates.find((claim) => claim.id === chosen.id)
  return candidate ? choiceReason(candidate, candidates, 'actual') : 'only'
}
