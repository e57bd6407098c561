import type { Metadata } from 'next'
import { database } from '../../../db/client'
import { listProjects } from '../../../db/queries/projects'
import { TableFiles, tableFilesTexts } from '../../_data/table-files'
import { findLocale } from '../../_i18n/locales'
import { translator } from '../../_i18n/messages'
import { pageLanguage, pageSearch } from '../../_i18n/page'
import { socialCard } from '../../_picture/social'
import { filterSearch, isNarrowed, readFilter } from '../../_project/filter'
import { FilterForm } from '../../_project/filter-form'
import { MapSection } from '../../_project/map-section'
import { countriesOf, registerOf, statusSummaries } from '../../_project/register'
import { RegisterTable } from '../../_project/register-table'
import { StatusTable } from '../../_project/status-table'
import { todayOf } from '../../_project/today'

type Props = PageProps<'/[locale]/projects'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = findLocale((await params).locale)
  return locale ? { title: translator(locale)('project.title'), ...socialCard('/cards/projects.png') } : {}
}

/** The register: what is built and planned, where, for how much, and how the promises of it fare. */
export default async function ProjectsPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params)
  const { t, locale } = language
  const today = todayOf()
  const all = await listProjects(database())
  const countries = countriesOf(all)
  const { filter, faults } = readFilter(
    await pageSearch(searchParams),
    countries.map(({ area }) => area),
  )
  const projects = registerOf(all, filter, { locale, today })
  const search = filterSearch(filter)
  const filtered = `${search}${search ? '&' : '?'}csvType=filtered`
  return (
    <>
      <h1>{t('project.title')}</h1>
      <p className="lead">{t('project.lead', { count: all.length })}</p>
      {faults.map(({ parameter, value }) => (
        <p key={`${parameter} ${value}`} className="notice" role="status">
          {t('project.unknown', { parameter, value })}
        </p>
      ))}
      <FilterForm
        language={language}
        filter={filter}
        countries={countries}
        used={new Set(all.map(({ sector }) => sector))}
      />
      {isNarrowed(filter) && (
        <p className="notice" role="status">
          {t('project.found', { count: projects.length, all: all.length })}
        </p>
      )}
      <MapSection language={language} projects={projects} filter={filter} />
      {projects.length > 0 && (
        <section aria-labelledby="by-status">
          <h2 id="by-status">{t('project.byStatus')}</h2>
          <StatusTable language={language} summaries={statusSummaries(projects)} />
          <p className="small muted prose">{t('project.costNote')}</p>
        </section>
      )}
      <section aria-labelledby="register">
        <h2 id="register">{t('project.table')}</h2>
        <RegisterTable language={language} projects={projects} filter={filter} today={today} />
        <p className="small muted">{t('project.sortNote')}</p>
        <TableFiles
          texts={tableFilesTexts(t, locale)}
          file="/projects"
          label={t('project.download')}
          view={{ search: filtered, label: t('project.downloadView') }}
        />
      </section>
    </>
  )
}
