import about from './en/about.json'
import catalogue from './en/catalogue.json'
import chart from './en/chart.json'
import country from './en/country.json'
import home from './en/home.json'
import indicator from './en/indicator.json'
import kind from './en/kind.json'
import live from './en/live.json'
import missing from './en/missing.json'
import nav from './en/nav.json'
import note from './en/note.json'
import period from './en/period.json'
import point from './en/point.json'
import scale from './en/scale.json'
import scaleLong from './en/scaleLong.json'
import site from './en/site.json'
import source from './en/source.json'
import trade from './en/trade.json'

/** The interface text in English: a file for each page or concept. */
export const en = {
  about,
  catalogue,
  chart,
  country,
  home,
  indicator,
  kind,
  live,
  missing,
  nav,
  note,
  period,
  point,
  scale,
  scaleLong,
  site,
  source,
  trade,
}
