import type { Language } from '../_chart/reading'
import { TableFiles, tableFilesTexts } from '../_data/table-files'
import { unsetView, type View, viewSearch } from '../_view/view'

/** The figures to take away: all of them, and those of a view. */
export function Downloads({ language: { t, locale }, slug, view }: DownloadsProps) {
  const { country, time, units, base, claims } = view
  const search = viewSearch({
    ...unsetView,
    country,
    time,
    units,
    base,
    claims: units === 'lin' ? claims : 'chosen',
  })
  return (
    <TableFiles
      texts={tableFilesTexts(t, locale)}
      file={`/indicators/${slug}`}
      label={t('indicator.download')}
      view={{ search: `${search}${search ? '&' : '?'}csvType=filtered` }}
    />
  )
}

type DownloadsProps = { language: Language; slug: string; view: View }
