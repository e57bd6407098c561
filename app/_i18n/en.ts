import about from './en/about.json'
import api from './en/api.json'
import brief from './en/brief.json'
import caspian from './en/caspian.json'
import catalogue from './en/catalogue.json'
import chart from './en/chart.json'
import chartEvents from './en/chartEvents.json'
import chartKind from './en/chartKind.json'
import compare from './en/compare.json'
import correct from './en/correct.json'
import corridor from './en/corridor.json'
import country from './en/country.json'
import data from './en/data.json'
import edit from './en/edit.json'
import embed from './en/embed.json'
import event from './en/event.json'
import explorer from './en/explorer.json'
import figures from './en/figures.json'
import history from './en/history.json'
import home from './en/home.json'
import indicator from './en/indicator.json'
import kind from './en/kind.json'
import live from './en/live.json'
import map from './en/map.json'
import missing from './en/missing.json'
import nav from './en/nav.json'
import note from './en/note.json'
import period from './en/period.json'
import picture from './en/picture.json'
import point from './en/point.json'
import project from './en/project.json'
import range from './en/range.json'
import scale from './en/scale.json'
import scaleLong from './en/scaleLong.json'
import sdmx from './en/sdmx.json'
import search from './en/search.json'
import signIn from './en/signIn.json'
import site from './en/site.json'
import source from './en/source.json'
import sourcePage from './en/sourcePage.json'
import sources from './en/sources.json'
import story from './en/story.json'
import trade from './en/trade.json'
import units from './en/units.json'

/** The interface text in English: a file for each page or concept. */
export const en = {
  about,
  brief,
  api,
  caspian,
  catalogue,
  chart,
  chartEvents,
  compare,
  correct,
  corridor,
  chartKind,
  country,
  data,
  edit,
  embed,
  event,
  explorer,
  figures,
  history,
  home,
  indicator,
  kind,
  live,
  map,
  missing,
  nav,
  note,
  period,
  picture,
  point,
  range,
  project,
  scale,
  scaleLong,
  sdmx,
  search,
  signIn,
  site,
  source,
  sourcePage,
  sources,
  story,
  trade,
  units,
}
