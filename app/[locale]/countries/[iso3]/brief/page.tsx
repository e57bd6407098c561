import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { database } from '../../../../../db/client'
import { listAreas, listStates } from '../../../../../db/queries/areas'
import { findEdition } from '../../../../../db/queries/edition'
import { listProjects } from '../../../../../db/queries/projects'
import { BriefFigures } from '../../../../_brief/brief-figures'
import { BriefProjects } from '../../../../_brief/brief-projects'
import { BriefSources } from '../../../../_brief/brief-sources'
import { BriefTrade } from '../../../../_brief/brief-trade'
import { citations } from '../../../../_brief/citations'
import { shortVersion } from '../../../../_embed/frozen'
import { dateText } from '../../../../_i18n/dates'
import { findLocale } from '../../../../_i18n/locales'
import { translator } from '../../../../_i18n/messages'
import { pageLanguage } from '../../../../_i18n/page'
import { countryCards } from '../../../../_picture/cards'
import { socialCard } from '../../../../_picture/social'
import { Printed } from '../../../../_printed/printed'
import { todayOf } from '../../../../_project/today'
import { tradeInput } from '../../../../_trade/input'
import { addressText } from '../../../../_view/origin'

type Props = PageProps<'/[locale]/countries/[iso3]/brief'>

const mostFigures = 12

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, iso3 } = await params
  const known = findLocale(locale)
  const state = await findState(iso3)
  if (!known || !state) return {}
  return { title: translator(known)('brief.title', state), ...socialCard(`/countries/${iso3}.png`) }
}

/** A country on one sheet of A4: figures with their courses, trade, projects, and their numbered sources. */
export default async function BriefPage({ params }: Props) {
  const language = await pageLanguage(params)
  const { t, locale } = language
  const state = await findState((await params).iso3)
  if (!state) notFound()
  const db = database()
  const [edition, states, cards, trade, projects] = await Promise.all([
    findEdition(db),
    listStates(db),
    countryCards(state.area, mostFigures),
    tradeInput(db),
    listProjects(db),
  ])
  const sources = citations()
  const path = `/${locale}/countries/${state.area}`
  return (
    <Printed className="brief">
      <h1>
        <a href={path}>{state.name}</a>
      </h1>
      <p>{leadOf()}</p>
      <section aria-label={t('brief.figures')}>
        <BriefFigures language={language} cards={cards} sources={sources} />
      </section>
      <div className="brief-tables">
        <BriefTrade language={language} input={trade} refArea={state.area} sources={sources} />
        <BriefProjects
          language={language}
          projects={projects.filter(({ areas }) => areas.some(({ area }) => area === state.area))}
          today={todayOf()}
        />
      </div>
      <BriefSources language={language} sources={sources} />
      <p className="brief-foot">
        {t('brief.foot', { site: addressText(path), version: shortVersion(edition.version) })}
      </p>
    </Printed>
  )

  function leadOf(): string {
    const changed = dateText(locale, edition.changedAt.slice(0, 10))
    const member = states.find(({ area }) => area === state?.area)
    if (!member) return t('brief.leadOther', { changed })
    const role = t(`country.${member.role}`)
    return t('brief.lead', {
      role: role.charAt(0).toLocaleUpperCase(locale) + role.slice(1),
      date: dateText(locale, member.from),
      changed,
    })
  }
}

const findState = cache(async (iso3: string) => {
  const areas = await listAreas(database())
  return areas.find((area) => area.area === iso3 && area.type === 'country')
})
