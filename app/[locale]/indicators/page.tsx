import { group } from 'd3-array'
import type { Metadata } from 'next'
import { database } from '../../../db/client'
import { type Item, readCatalogue } from '../../_catalogue/catalogue'
import { facetChoices } from '../../_catalogue/choices'
import { Finder, type RowGroup } from '../../_catalogue/finder'
import { RowCells } from '../../_catalogue/row-cells'
import { sorted } from '../../_catalogue/sorted'
import { SpanAxis } from '../../_catalogue/span-bar'
import { finderTexts } from '../../_catalogue/texts'
import { timeAxis } from '../../_catalogue/time-axis'
import { readCatalogueView } from '../../_catalogue/view'
import { findLocale } from '../../_i18n/locales'
import { translator } from '../../_i18n/messages'
import { pageLanguage, pageSearch } from '../../_i18n/page'
import { socialCard } from '../../_picture/social'
import { print } from '../../_printed/print'

type Props = PageProps<'/[locale]/indicators'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = findLocale((await params).locale)
  return locale
    ? { title: translator(locale)('catalogue.title'), ...socialCard('/cards/indicators.png') }
    : {}
}

export default async function CataloguePage({ params, searchParams }: Props) {
  const language = await pageLanguage(params)
  const { t, locale } = language
  const catalogue = await readCatalogue(database())
  const { view, faults } = readCatalogueView(await pageSearch(searchParams), catalogue.known)
  const areas = new Map(catalogue.areas.map((area) => [area.area, area]))
  const axis = timeAxis(catalogue.items.map(({ covered }) => covered))
  const items = sorted(catalogue.items, view, locale)
  const rowOf = (item: Item) => ({
    key: item.indicator.indicator,
    words: item.words,
    keys: item.keys,
    cells: print(<RowCells language={language} item={item} areas={areas} axis={axis} />),
  })
  const groups: RowGroup[] =
    view.sort === null
      ? [...group(items, ({ indicator }) => indicator.topic)].map(([key, members]) => ({
          key,
          title: members[0]?.indicator.topicName,
          rows: members.map(rowOf),
        }))
      : [{ key: view.sort, title: undefined, rows: items.map(rowOf) }]
  return (
    <>
      <h1>{t('catalogue.title')}</h1>
      <p className="lead">{t('catalogue.lead', { count: items.length })}</p>
      {faults.map(({ parameter, value }) => (
        <p key={`${parameter} ${value}`} className="notice" role="status">
          {t('catalogue.unknown', { parameter, value })}
        </p>
      ))}
      <Finder
        locale={locale}
        asked={view}
        groups={groups}
        facets={facetChoices(language, catalogue)}
        texts={finderTexts(language, items.length)}
        axis={<SpanAxis axis={axis} />}
      />
    </>
  )
}
