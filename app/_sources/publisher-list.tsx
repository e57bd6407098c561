import type { Source } from '../../db/queries/sources'
import type { Language } from '../_chart/reading'
import { dateText } from '../_i18n/dates'
import { Printed } from '../_printed/printed'
import { languageName } from './language-name'
import type { Publisher } from './publishers'

/** A publisher with so many documents shows them at once; one with more shows their number, to be opened. */
const shownAtOnce = 3

const publishersAtOnce = 30

/** Publishers with what their documents carry, and the documents; where all are shown, the rest to be opened. */
export function PublisherList({ language, publishers, isOpen }: PublisherListProps) {
  const shown = isOpen ? publishers.length : publishersAtOnce
  const list = (some: readonly Publisher[]) => (
    <Printed as="ul" className="publishers">
      {some.map((publisher) => (
        <Entry key={publisher.name} language={language} publisher={publisher} isOpen={isOpen} />
      ))}
    </Printed>
  )
  return (
    <>
      {list(publishers.slice(0, shown))}
      {publishers.length > shown && (
        <details className="more">
          <summary>{language.t('sources.morePublishers', { count: publishers.length - shown })}</summary>
          {list(publishers.slice(shown))}
        </details>
      )}
    </>
  )
}

type PublisherListProps = { language: Language; publishers: readonly Publisher[]; isOpen: boolean }

function Entry({ language, publisher, isOpen }: EntryProps) {
  const { t } = language
  const { name, documents, figures, charted } = publisher
  const list = (
    <ul>
      {documents.map((source) => (
        <Document key={source.source} language={language} source={source} isOnly={documents.length === 1} />
      ))}
    </ul>
  )
  return (
    <li>
      <div>
        <h3>{name}</h3>
        <p className="small muted">{t('sources.carries', { figures, charted })}</p>
      </div>
      {documents.length <= shownAtOnce ? (
        list
      ) : (
        <details open={isOpen}>
          <summary>
            {t('sources.documents', { count: documents.length })}
            <span className="small muted"> {spanText(documents)}</span>
          </summary>
          {list}
        </details>
      )}
    </li>
  )
}

type EntryProps = { language: Language; publisher: Publisher; isOpen: boolean }

function Document({ language: { t, locale }, source, isOnly }: DocumentProps) {
  const said = [
    source.published && dateText(locale, source.published),
    t(`sources.class.${source.class}`),
    source.language !== locale && source.language && languageName(locale, source.language),
    !isOnly &&
      source.figures > 0 &&
      t('sources.carries', { figures: source.figures, charted: source.charted }),
    source.cited > 0 && t('sources.cited', { count: source.cited }),
    source.repeats && t('sources.repeatsOther'),
  ]
  return (
    <li>
      <a href={`/${locale}/sources/${source.source}`} lang={source.language ?? undefined}>
        {source.title}
      </a>
      <p className="small muted">{said.filter(Boolean).join(' · ')}</p>
    </li>
  )
}

type DocumentProps = { language: Language; source: Source; isOnly: boolean }

function spanText(documents: readonly Source[]): string {
  const years = documents.flatMap(({ published }) => published?.slice(0, 4) ?? []).sort()
  const [first, last] = [years[0], years.at(-1)]
  return first === last ? (first ?? '') : `${first}–${last}`
}
