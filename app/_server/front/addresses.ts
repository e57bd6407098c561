import { embedParameters } from '../../_embed/code'
import { locales } from '../../_i18n/locales'
import { filterParameters } from '../../_project/filter'
import { parameters as view } from '../../_view/view'

/** What the server knows of an address before anything is rendered. */
export type Address = {
  /** A page is HTML, an asset a file of the build, data everything that flows through as it is made. */
  kind: 'page' | 'asset' | 'data'
  /** The parameters that make a difference; undefined where the server cannot tell, and so keeps nothing. */
  parameters: readonly string[] | undefined
  /** Whether other sites may show it in a frame. */
  isFramable: boolean
}

/** The parameters of the pages below a language; `*` is any one part of a path. */
export const pages: Readonly<Record<string, readonly string[]>> = {
  '': [],
  about: [],
  caspian: [],
  compare: ['left', 'right', 'base', 'leftArea', 'leftTime', 'rightArea', 'rightTime'],
  correct: ['indicator', 'area', 'counterpart', 'period', 'kind', 'scope', 'source'],
  corridor: [],
  data: [],
  'data/api': [],
  countries: [],
  'countries/*': [],
  'countries/*/brief': [],
  events: ['kind', 'area'],
  history: ['figure', 'indicator', 'country', 'source', 'project', 'event', 'who', 'table', 'page', 'undo'],
  indicators: ['q', 'topic', 'source', 'unit', 'country', 'frequency', 'sort', 'dir'],
  'indicators/*': view,
  'indicators/*/*/*': [],
  missing: [],
  projects: filterParameters,
  'projects/*': [],
  search: ['q', 'kind'],
  sources: ['q', 'class', 'publisher', 'language', 'sort', 'dir'],
  'sources/*': [],
  trade: ['measure', 'year'],
  'trade/*': [],
}

/** Pages that are made for each who asks: what they show depends on more than the figures. */
export const unkeptPages: readonly string[] = ['edit', 'edit/*', 'edit/*/*', 'edit/review/*', 'sign-in']

const megabyte = 1024 * 1024

/** What takes a body, how large it may be, whose bucket it draws on, and whether it may be JSON. */
export const posts: ReadonlyMap<string, Post> = new Map<string, Post>([
  ['/theme', { bytes: 1024 }],
  ['/sign-in', { bytes: 4096, limit: 'signIn' }],
  ['/sign-out', { bytes: 1024, limit: 'edit' }],
  ['/edit/draft', { bytes: 4 * megabyte, limit: 'edit', takesJson: true }],
  ['/edit/check', { bytes: 4 * megabyte, limit: 'edit', takesJson: true }],
  ['/history/undo', { bytes: 8192, limit: 'edit' as const }],
  ['/edit/save', { bytes: 4 * megabyte, limit: 'edit', takesJson: true }],
  ['/mcp', { bytes: 65_536, limit: 'exports', takesJson: true, fromPrograms: true }],
])

type Post = {
  bytes: number
  limit?: 'signIn' | 'edit' | 'exports'
  takesJson?: true
  /** It changes nothing, and programs ask that are no browsers and so name no origin. */
  fromPrograms?: true
}

const assets = ['/_next/static/', '/icon.svg', '/shapes/']
/** Services whose addresses need no extension. */
const dataPaths = ['/api/', '/graph/', '/grapher/', '/mcp', '/oembed', '/sdmx/', '/v2/']

const embedded = [...view, ...embedParameters]

const data: Address = { kind: 'data', parameters: undefined, isFramable: false }

export function addressOf(path: string): Address {
  if (assets.some((start) => path.startsWith(start)))
    return { kind: 'asset', parameters: [], isFramable: false }
  const [, first = '', ...rest] = path.split('/')
  if (locales.some((locale) => locale === first))
    return { kind: 'page', parameters: patterns.find(fits(rest))?.parameters, isFramable: false }
  if (first === 'embed') return { kind: 'page', parameters: embedded, isFramable: true }
  if (isFile(path) || dataPaths.some((start) => path.startsWith(start))) return data
  return { kind: 'page', parameters: undefined, isFramable: false }
}

/** Whether it can be asked for as it stood on a day. Pages that write cannot, nor what only redirects. */
export const isDated = (path: string): boolean => isOfDays(addressOf(path))

export const isOfDays = ({ kind, parameters }: Address): boolean =>
  kind === 'data' || (kind === 'page' && parameters !== undefined)

/** Whether the address is a file to take away. */
const isFile = (path: string) => path.includes('.', path.lastIndexOf('/'))

type Pattern = { parts: readonly string[]; parameters: readonly string[] }

const patterns: readonly Pattern[] = Object.entries(pages).map(([pattern, parameters]) => ({
  parts: pattern === '' ? [] : pattern.split('/'),
  parameters,
}))

const fits =
  (given: readonly string[]) =>
  ({ parts }: Pattern) =>
    parts.length === given.length && parts.every((part, i) => part === '*' || part === given[i])
