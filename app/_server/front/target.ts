import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { secureSessionCookie, sessionCookie } from '../../_edit/session/cookie'
import { findPage } from '../../_printed/beside-path'
import { isTheme, themeCookie } from '../../_ui/theme'
import { type Address, addressOf, isOfDays } from './addresses'
import type { Limit } from './limits'

/** What a GET asks for: the address, what of the request makes a difference to it, and whose bucket it draws on. */
export type Target = {
  address: Address
  /** The address that is rendered: known parameters in one order where they are known, all as given where not. */
  url: string
  /** The headers that the pages may know. */
  headers: Readonly<Record<string, string | undefined>>
  key: string
  /** The day whose figures are asked for. */
  asOf: string | undefined
  area: 'plain' | 'view'
  /** Whether one answer is right for every reader who asks the same. */
  isShared: boolean
  /** Whether what is kept beside the page is asked for, and not the page. */
  isBeside: boolean
  limit: Limit | undefined
}

/** The name that the pages believe to have, and which tokens are those of somebody who is signed in. */
export type Known = { host: string; isSession: (token: string) => boolean }

export function targetOf(
  { url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>,
  { host, isSession }: Known,
): Target {
  const mark = url.indexOf('?')
  const given = mark < 0 ? url : url.slice(0, mark)
  const page = findKnownPage(given)
  const path = page ?? given
  const address = addressOf(path)
  const { search, asOf } = dated(address, mark < 0 ? '' : url.slice(mark + 1))
  const flight = flightHeaders(headers)
  const known = knownSearch(address, search, flight !== undefined)
  const cookie = cookieOf(headers.cookie)
  const isBeside = page !== undefined
  const isShared = isBeside || cookie.session === undefined || !isSession(cookie.session)
  const theme = address.kind === 'page' && cookie.theme ? `${themeCookie}=${cookie.theme}` : ''
  const language = address.parameters ? '' : (headers['accept-language'] ?? '')
  return {
    address,
    url: `${path}${known && '?'}${known}`,
    headers: {
      ...flight,
      host,
      'accept-language': language || undefined,
      cookie: isShared ? theme || undefined : headers.cookie,
    },
    key: `${path}?${known} ${theme} ${language} ${flight ? JSON.stringify(flight) : ''} ${asOf ?? ''}`,
    asOf,
    area: known === '' && asOf === undefined && !flight && !path.includes('%') ? 'plain' : 'view',
    isShared,
    isBeside,
    limit: limitOf(path, address, known),
  }
}

/** The page that an address is beside of: one that is kept. */
function findKnownPage(path: string): string | undefined {
  const page = findPage(path)
  const { kind, parameters } = addressOf(page ?? '')
  return kind === 'page' && parameters ? page : undefined
}

/** Takes the day from the parameters: the pages need not know it. */
function dated(address: Address, search: string): { search: string; asOf: string | undefined } {
  if (!isOfDays(address) || !/(?:^|&)asOf=/.test(search)) return { search, asOf: undefined }
  const given = search.split('&')
  const asOf = new URLSearchParams(search).get('asOf') || undefined
  return { search: given.filter((pair) => !pair.startsWith('asOf=')).join('&'), asOf }
}

/** The known parameters sorted by name, those of one name as they were given. */
function knownSearch({ parameters }: Address, search: string, isFlight: boolean): string {
  if (search === '' || parameters === undefined) return search
  const known = [...new URLSearchParams(search)].filter(
    ([name]) => parameters.includes(name) || (isFlight && name === '_rsc'),
  )
  known.sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
  return new URLSearchParams(known).toString()
}

/** The headers by which Next's client asks for the data of a page in place of its HTML. */
const flightNames = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
] as const

function flightHeaders(headers: IncomingHttpHeaders): Record<string, string> | undefined {
  if (headers.rsc === undefined) return undefined
  return Object.fromEntries(
    flightNames.flatMap((name) => (name in headers ? [[name, String(headers[name])]] : [])),
  )
}

function cookieOf(header: string | undefined) {
  if (header === undefined) return {}
  const pairs = header.split(';').map((pair) => pair.trim().split('='))
  const value = (name: string) => pairs.find(([key]) => key === name)?.[1]
  const theme = value(themeCookie)
  return {
    theme: isTheme(theme) ? theme : undefined,
    session: value(secureSessionCookie) ?? value(sessionCookie),
  }
}

function limitOf(path: string, { kind }: Address, search: string): Limit | undefined {
  if (kind === 'data') return 'exports'
  const isSearch = /\/search$/.test(path) || /(?:^|&)q=./.test(search)
  return kind === 'page' && isSearch ? 'search' : undefined
}
