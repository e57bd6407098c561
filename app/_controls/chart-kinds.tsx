import type { Language } from '../_chart/reading'
import type { ShownChart } from '../_shown/chart'
import { type View, viewSearch } from '../_view/view'

/** The kinds of charts that make sense of what is shown, as links. */
export function ChartKinds({ language: { t }, chart, view }: ChartKindsProps) {
  return (
    <ul className="kinds">
      {chart.offered.map((kind) => (
        <li key={kind}>
          <a
            href={viewSearch({ ...view, chart: kind, facet: 'none' })}
            aria-current={chart.kind === kind ? 'true' : undefined}
          >
            {t(`explorer.kind.${kind}`)}
          </a>
        </li>
      ))}
    </ul>
  )
}

type ChartKindsProps = { language: Language; chart: ShownChart; view: View }
