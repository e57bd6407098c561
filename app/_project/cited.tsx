import type { Milestone } from '../../db/queries/milestones'
import type { Language } from '../_chart/reading'
import { atTheWords } from '../_table/claim-record'

/** Who says so: the document, opened at the words where they are known, its publisher, and the words. */
export function Cited({ language: { t, locale }, cited, quote, note }: CitedProps) {
  return (
    <>
      {cited === null ? (
        <span className="muted">{t('indicator.unsourced')}</span>
      ) : (
        <>
          {cited.url === null ? (
            cited.title
          ) : (
            <a href={atTheWords(cited.url, quote)} lang={cited.language ?? undefined}>
              {cited.title}
            </a>
          )}{' '}
          <a className="muted" href={`/${locale}/sources/${cited.source}`}>
            {cited.publisher}
          </a>
        </>
      )}
      {quote && <q lang={cited?.language ?? undefined}>{quote}</q>}
      {note && <span className="muted"> {note}</span>}
    </>
  )
}

/** The publisher alone, linked to the document at its words. */
export function CitedBriefly({ language: { t }, cited, quote, note }: CitedProps) {
  const name = cited?.publisher ?? t('indicator.unsourced')
  return (
    <>
      {cited?.url ? <a href={atTheWords(cited.url, quote)}>{name}</a> : name}
      {quote && <q lang={cited?.language ?? undefined}>{quote}</q>}
      {note && ` · ${note}`}
    </>
  )
}

type CitedProps = { language: Language } & Pick<Milestone, 'cited' | 'quote' | 'note'>
