import type { Metadata } from 'next'
import { database } from '../../../db/client'
import { listStates } from '../../../db/queries/areas'
import { listIndicators } from '../../../db/queries/indicators'
import { observationsOf } from '../../../db/queries/observations'
import { TableFiles, tableFilesTexts } from '../../_data/table-files'
import { dateText } from '../../_i18n/dates'
import { findLocale } from '../../_i18n/locales'
import { translator } from '../../_i18n/messages'
import { pageLanguage } from '../../_i18n/page'
import { socialCard } from '../../_picture/social'
import { LatestTable } from '../../_table/latest-table'

type Props = PageProps<'/[locale]/countries'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = findLocale((await params).locale)
  return locale
    ? { title: translator(locale)('country.countries'), ...socialCard('/cards/countries.png') }
    : {}
}

export default async function Countries({ params }: Props) {
  const language = await pageLanguage(params)
  const { t, locale } = language
  const db = database()
  const [states, indicators] = await Promise.all([listStates(db), listIndicators(db)])
  const featured = indicators.filter(({ featured, frequency }) => featured && frequency === 'A')
  const claims = await observationsOf(
    db,
    featured.map(({ indicator }) => indicator),
  )
  return (
    <>
      <h1>{t('country.countries')}</h1>
      <p className="lead">{t('country.countriesLead')}</p>
      <section>
        <ul className="cards">
          {states.map((state) => (
            <li key={state.area} className="card state" style={{ borderColor: `var(--area-${state.area})` }}>
              <h2>
                <a href={`/${locale}/countries/${state.area}`}>{state.name}</a>
              </h2>
              <p className="small muted">
                {t('country.since', { role: t(`country.${state.role}`), date: dateText(locale, state.from) })}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="latest">
        <h2 id="latest">{t('country.sideBySide')}</h2>
        <LatestTable {...{ language, states, claims }} indicators={featured} labelledBy="latest" />
      </section>
      <TableFiles texts={tableFilesTexts(t, locale)} file="/countries" label={t('country.listFile')} />
    </>
  )
}
