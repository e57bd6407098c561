import type { Translator } from '../_i18n/messages'
import type { ViewFault } from '../_view/view'
import { charts, tabs, units } from '../_view/words'

/** What of an address was passed over, and why where it is known but not offered here. */
export function Faults({ t, faults }: { t: Translator; faults: readonly ViewFault[] }) {
  return faults.map((fault) => (
    <p key={`${fault.parameter} ${fault.value}`} className="notice" role="status">
      {faultText(t, fault)}
    </p>
  ))
}

function faultText(t: Translator, { parameter, value }: ViewFault): string {
  const unit = parameter === 'units' && units.find((one) => one === value)
  if (unit) return t('explorer.unoffered.units', { name: t(`units.name.${unit}`), reason: needsOf(t, unit) })
  const kind = parameter === 'chart' && charts.find((one) => one === value)
  if (kind)
    return t('explorer.unoffered.chart', {
      name: t(`explorer.kind.${kind}`),
      reason: t(`explorer.needs.${kind}`),
    })
  const tab = parameter === 'tab' && tabs.find((one) => one === value)
  if (tab) return t('explorer.unoffered.tab', { name: t(`explorer.tab.${tab}`) })
  if (parameter === 'yScale' && value === 'log')
    return t('explorer.unoffered.yScale', { name: t('explorer.log') })
  return t('indicator.unknown', { parameter, value })
}

/** What a transformation needs that is not there, in words. */
export const needsOf = (t: Translator, unit: (typeof units)[number]): string => t(`units.needs.${unit}`)
