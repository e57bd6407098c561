import { database } from '../../../db/client'
import { claimsAbout } from '../../../db/queries/observations'
import { Chart } from '../../_chart/chart'
import { entityName, type Language } from '../../_chart/reading'
import type { Draft } from '../draft/drafts'

const nameOf = (claim: Draft['figures'][number]['claims'][number] | undefined) => claim && entityName(claim)

/** The charts of the touched figures as they are and as they would be, the latter drawn from the unsaved package. */
export async function ChangedFigures({
  language,
  figures,
}: {
  language: Language
  figures: Draft['figures']
}) {
  const { t } = language
  const db = database()
  const pairs = await Promise.all(
    figures.map(async (figure) => ({
      ...figure,
      before: await claimsAbout(db, figure.indicator.indicator, figure.entity),
    })),
  )
  return pairs.map(({ indicator, entity, before, claims }) => (
    <section key={`${indicator.indicator} ${entity}`} className="before-after">
      <h2>{[indicator.name, nameOf(claims[0] ?? before[0]) ?? entity].join(', ')}</h2>
      <div className="two-charts">
        <div>
          <h3>{t('edit.before')}</h3>
          <Chart language={language} indicator={indicator} claims={before} />
        </div>
        <div>
          <h3>{t('edit.after')}</h3>
          <Chart language={language} indicator={indicator} claims={claims} />
        </div>
      </div>
    </section>
  ))
}
