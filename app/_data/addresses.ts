import type words from '../_i18n/en/data.json'

/**
 * An address that programs know, beside the files of the pages: `address` is an example that answers, with `{origin}` for the
 * address of the site, `what` the key of its words in `data.service`.
 */
export type DataAddress = {
  name: string
  address: string
  what: keyof typeof words.service
  /** Whether it answers to POST alone. */
  isPosted?: boolean
}

/** What a service adds, it names here in a line; the page about the data lists them in this order. */
export const addresses: readonly DataAddress[] = [
  { name: 'Frictionless Data Package', address: '/datapackage.json', what: 'package' },
  { name: 'ZIP', address: '/kervan.zip', what: 'everything' },
  { name: 'iCalendar', address: '/events.ics', what: 'events' },
  { name: 'iCalendar', address: '/projects.ics', what: 'projects' },
  { name: 'Atom', address: '/changes.atom', what: 'changesAtom' },
  { name: 'JSON', address: '/changes.json', what: 'changesJson' },
  {
    name: 'Our World in Data',
    address: '/grapher/gdp-current-usd.csv?country=KAZ~UZB&csvType=filtered',
    what: 'owid',
  },
  { name: 'FRED', address: '/graph/fredgraph.csv?id=GDP-CURRENT-USD.KAZ&cosd=2010-01-01', what: 'fred' },
  {
    name: 'World Bank 2',
    address: '/v2/country/KAZ;UZB/indicator/NY.GDP.MKTP.CD?format=json&date=2015:2024',
    what: 'worldBank',
  },
  { name: 'Datasette', address: '/data/claim.json?kind=target&_size=20', what: 'datasette' },
  { name: 'OpenAPI 3.1', address: '/api/v1/openapi.json', what: 'openApi' },
  {
    name: 'SDMX 2.1',
    address: '/sdmx/2.1/data/FIGURES/A.gdp-current-usd.KAZ+UZB..?startPeriod=2010&format=csvfilewithlabels',
    what: 'sdmx21',
  },
  {
    name: 'SDMX 3.0',
    address: '/sdmx/3.0/data/dataflow/KERVAN/FIGURES/1.0.0/A.gdp-current-usd?c[TIME_PERIOD]=ge:2010',
    what: 'sdmx30',
  },
  { name: 'SDMX 2.1', address: '/sdmx/2.1/datastructure/KERVAN?references=children', what: 'sdmxStructure' },
  { name: 'SVG, PNG', address: '/indicators/gdp-current-usd.svg?country=KAZ~UZB', what: 'pictures' },
  { name: 'HTML', address: '/embed/indicators/gdp-current-usd?country=KAZ~UZB', what: 'embed' },
  { name: 'oEmbed 1.0', address: '/oembed?url={origin}/indicators/gdp-current-usd', what: 'oembed' },
  { name: 'HTML', address: '/en/countries/KAZ/brief', what: 'brief' },
  { name: 'MCP', address: '/mcp', what: 'mcp', isPosted: true },
  { name: 'Sitemap', address: '/sitemap.xml', what: 'sitemap' },
  { name: 'llms.txt', address: '/llms.txt', what: 'llms' },
]
