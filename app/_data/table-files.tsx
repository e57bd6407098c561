import type { Translator } from '../_i18n/messages'
import { type FormatId, offered } from './offered'

/** What the links say; as plain texts, so that a part of a page that runs in the browser can have them too. */
export type TableFilesTexts = {
  title: string
  formats: Readonly<Record<FormatId, string>>
  excel: string
  view: string
  how: string
  howHref: string
}

export const tableFilesTexts = (t: Translator, locale: string): TableFilesTexts => ({
  title: t('data.takeAway'),
  formats: {
    csv: t('data.format.csv'),
    xlsx: t('data.format.xlsx'),
    json: t('data.format.json'),
    jsonstat: t('data.format.jsonstat'),
    ndjson: t('data.format.ndjson'),
    md: t('data.format.md'),
    metadata: t('data.format.metadata'),
    csvw: t('data.format.csvw'),
    zip: t('data.format.zip'),
  },
  excel: t('data.excel'),
  view: t('data.view'),
  how: t('data.how'),
  howHref: `/${locale}/data`,
})

/**
 * The table of a page to take away in each format: the whole, and what the page shows where it shows less. `file` is
 * the address of the page's data without an extension, `label` says what the CSV file is.
 */
export function TableFiles({ texts, file, label, view }: TableFilesProps) {
  const wholes = offered.filter(({ id }) => !forPrograms.includes(id))
  const views = offered.filter(({ id }) => inView.includes(id))
  return (
    <div className="table-files">
      <ul className="downloads" aria-label={texts.title}>
        {wholes.map(({ id, extension }) => (
          <li key={id}>
            <a href={`${file}.${extension}`} download>
              {id === 'csv' ? label : texts.formats[id]}
            </a>
          </li>
        ))}
        <li>
          <a href={`${file}.csv?excel=1`} download>
            {texts.excel}
          </a>
        </li>
      </ul>
      {view && (
        <ul className="downloads" aria-label={view.label ?? texts.view}>
          {views.map(({ id, extension }) => (
            <li key={id}>
              <a href={`${file}.${extension}${view.search}`} download>
                {id === 'csv' ? (view.label ?? texts.view) : texts.formats[id]}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="small">
        <a href={texts.howHref}>{texts.how}</a>
      </p>
    </div>
  )
}

/** What has its place on the page about the data alone; not every table leaves as JSON-stat. */
const forPrograms: readonly FormatId[] = ['csvw', 'jsonstat']

const inView: readonly FormatId[] = ['csv', 'xlsx', 'json', 'md']

type TableFilesProps = {
  texts: TableFilesTexts
  file: string
  label: string
  view?: { search: string; label?: string } | undefined
}
