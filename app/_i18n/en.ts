import about from './en/about.json'
import catalogue from './en/catalogue.json'
import chart from './en/chart.json'
import chartKind from './en/chartKind.json'
import country from './en/country.json'
import home from './en/home.json'
import indicator from './en/indicator.json'
import kind from './en/kind.json'
import missing from './en/missing.json'
import nav from './en/nav.json'
import period from './en/period.json'
import point from './en/point.json'
import scale from './en/scale.json'
import scaleLong from './en/scaleLong.json'
import site from './en/site.json'
import source from './en/source.json'

/** The interface text in English: a file for each page or concept. */
export const en = {
  about,
  catalogue,
  chart,
  chartKind,
  country,
  home,
  indicator,
  kind,
  missing,
  nav,
  period,
  point,
  scale,
  scaleLong,
  site,
  source,
}
