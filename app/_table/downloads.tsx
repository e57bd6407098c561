import type { Language } from '../_chart/reading'
import { unsetView, type View, viewSearch } from '../_view/view'

/** The figures to take away: all of them, those of a view, and for a spreadsheet that guesses letters. */
export function Downloads({ language: { t }, slug, view }: DownloadsProps) {
  const data = `/indicators/${slug}.csv`
  const { country, time, units, base, claims } = view
  const search = viewSearch({
    ...unsetView,
    country,
    time,
    units,
    base,
    claims: units === 'lin' ? claims : 'chosen',
  })
  const links = [
    { href: data, name: t('indicator.download') },
    { href: `${data}${search}${search ? '&' : '?'}csvType=filtered`, name: t('indicator.downloadView') },
    { href: `${data}?excel=1`, name: t('indicator.downloadExcel') },
  ]
  return (
    <ul className="downloads">
      {links.map(({ href, name }) => (
        <li key={href}>
          <a href={href} download>
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}

type DownloadsProps = { language: Language; slug: string; view: View }
