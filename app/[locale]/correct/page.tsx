import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { findClaimRow } from '../../_edit/correct/claim-key'
import { rowPath, signInPath } from '../../_edit/paths'
import { pageEditor } from '../../_edit/session/signed-in'
import { pageLanguage, pageSearch } from '../../_i18n/page'

type Props = PageProps<'/[locale]/correct'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLanguage(params)
  return { title: t('correct.title') }
}

/** Where a claim stands in the seed folder and how to correct it; an editor is led to its form at once. */
export default async function CorrectPage({ params, searchParams }: Props) {
  const { t, locale } = await pageLanguage(params)
  const found = await findClaimRow(await pageSearch(searchParams))
  const path = found && rowPath(locale, found.table, 'row', found)
  if (path && (await pageEditor())) redirect(path)
  return (
    <>
      <h1>{t('correct.title')}</h1>
      <p className="lead">{t('correct.lead')}</p>
      {found ? (
        <section>
          <p>{t('correct.stands', { file: found.file, line: found.line })}</p>
          <dl className="facts">
            {Object.entries(found.cells).map(([column, text]) => (
              <Cell key={column} column={column} text={text} />
            ))}
          </dl>
        </section>
      ) : (
        <p className="prose">{t('correct.from')}</p>
      )}
      <section className="prose">
        <h2>{t('correct.how')}</h2>
        <p>{t('correct.ways.tell')}</p>
        <p>{t('correct.ways.file')}</p>
        <p>
          <a href={signInPath(locale, path ?? `/${locale}/edit`)}>{t('correct.ways.editor')}</a>
        </p>
      </section>
    </>
  )
}

function Cell({ column, text }: { column: string; text: string | undefined }) {
  return (
    <>
      <dt>{column}</dt>
      <dd>{text}</dd>
    </>
  )
}
