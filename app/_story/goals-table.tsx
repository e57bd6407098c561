import { SourceName } from '../_chart/headline'
import { type Language, periodOf } from '../_chart/reading'
import { dateText, qualifierSigns, said } from '../_i18n/format'
import { TableFrame } from '../_table/frame'
import { ClaimLink } from './claim-link'
import type { Goal } from './goals'

/** Goals with who set them when, what came, and the share that it makes. */
export function GoalsTable({ language, goals }: { language: Language; goals: readonly Goal[] }) {
  const { t, locale } = language
  return (
    <TableFrame labelledBy="goals">
      <thead>
        <tr>
          <th scope="col">{t('corridor.goal')}</th>
          <th scope="col">{t('corridor.by')}</th>
          <th scope="col" className="number">
            {t('corridor.figure')}
          </th>
          <th scope="col">{t('indicator.kind')}</th>
          <th scope="col">{t('corridor.saidBy')}</th>
          <th scope="col" className="number">
            {t('corridor.came')}
          </th>
          <th scope="col" className="number">
            {t('corridor.share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {goals.map((goal) => (
          <tr key={goal.claim.id}>
            <th scope="row">
              {goalName(goal)}
              {goal.claim.scope && <span className="muted">, {goal.claim.scope}</span>}
            </th>
            <td className="date">{periodOf(language, goal.claim)}</td>
            <td className="number">
              <ClaimLink language={language} told={goal} />
            </td>
            <td>{t(`kind.${goal.claim.kind}`)}</td>
            <td className="wide">
              <SourceName language={language} claim={goal.claim} />
              <span className="muted">
                {goal.claim.published && `, ${dateText(locale, goal.claim.published)}`}
                {goal.also > 0 && ` ${t('corridor.also', { count: goal.also })}`}
              </span>
            </td>
            <td className="number">
              {goal.actual ? (
                <>
                  <ClaimLink language={language} told={{ ...goal, claim: goal.actual }} />
                  <span className="muted">, {periodOf(language, goal.actual)}</span>
                </>
              ) : (
                <span className="muted">–</span>
              )}
            </td>
            <td className="number">{shareText(language, goal)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}

const goalName = ({ indicator, claim }: Goal) =>
  claim.refArea === 'TITR' ? indicator.name : `${indicator.name}, ${claim.refName}`

function shareText({ t, locale }: Language, { share }: Goal): string {
  if (!share) return t('corridor.withheld')
  const bounds =
    share.qualifier === 'range' ? [share.lower ?? share.value, share.upper ?? share.value] : [share.value]
  return `${qualifierSigns[share.qualifier]}${bounds.map((bound) => said(locale, bound)).join('–')} %`
}
