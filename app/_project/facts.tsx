import type { projectRecord } from '../../db/queries/project-record'
import type { Project } from '../../db/queries/projects'
import type { Language } from '../_chart/reading'
import { dateText, figureText } from '../_i18n/format'
import { capacityOf, costOf } from './amount'
import { amountText } from './words'

type Sources = Awaited<ReturnType<typeof projectRecord>>['sources']

/** What the register says of a project, and from which sources. */
export function Facts({ language, project, sources }: FactsProps) {
  const { t, locale } = language
  const [cost, capacity] = [costOf(project), capacityOf(project)]
  const noted = (text: string | undefined, note: string | null) => [text, note].filter(Boolean).join('; ')
  const rows: [string, string | null][] = [
    [t('project.column.cost'), noted(cost && amountText(language, cost), project.costNote)],
    [t('project.column.capacity'), noted(capacity && amountText(language, capacity), project.capacityNote)],
    [
      t('project.length'),
      project.lengthKm === null ? null : figureText(t, locale, kilometres, project.lengthKm),
    ],
    [t('project.parties'), project.parties],
    [t('project.note'), project.note],
  ]
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t('project.facts')}</h2>
      <dl className="facts">
        {rows.map(([name, text]) =>
          text ? [<dt key={`${name} name`}>{name}</dt>, <dd key={`${name} text`}>{text}</dd>] : null,
        )}
        <dt>{t('project.sources')}</dt>
        <dd>
          {sources.length === 0 && t('indicator.unsourced')}
          <ul className="plain">
            {sources.map((source) => (
              <li key={source.source}>
                {source.url ? (
                  <a href={source.url} lang={source.language ?? undefined}>
                    {source.title}
                  </a>
                ) : (
                  source.title
                )}{' '}
                <span className="small muted">
                  <a href={`/${locale}/sources/${source.source}`}>{source.publisher}</a>
                  {source.published && ` · ${dateText(locale, source.published)}`}
                </span>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </section>
  )
}

type FactsProps = { language: Language; project: Project; sources: Sources }

const kilometres = {
  unit: { unit: 'KM', name: 'kilometres', symbol: 'km', placement: 'suffix', scale: 'plain' },
  unitMult: 0,
} as const
