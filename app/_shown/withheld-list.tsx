import type { Language } from '../_chart/reading'
import type { Shown } from './shown'
import { stretchesOf } from './withheld'

/** The figures from which nothing could be made, and why, in words. */
export function WithheldList({ language: { t }, shown: { withheld, base } }: WithheldListProps) {
  if (withheld.length === 0) return null
  return (
    <details className="withheld small">
      <summary>{t('units.withheld')}</summary>
      <ul>
        {withheld.map(({ name, reason, periods }) => (
          <li key={`${name} ${reason}`}>
            {t('units.withheldOf', {
              area: name,
              periods: stretchesOf(periods).join(', '),
              reason: t(`units.reason.${reason}`, { base }),
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}

type WithheldListProps = { language: Language; shown: Shown }
