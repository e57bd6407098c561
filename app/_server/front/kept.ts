import { createHash } from 'node:crypto'
import type { Address } from './addresses'
import type { Captured } from './capture'
import { type Encoded, type Encoding, encoded, encodedBytes, encodings } from './encodings'
import { documentPolicy, filePolicy, type Policy, safetyHeaders } from './policy'

/** A finished response, ready to be sent as often as it is asked for. */
export type Kept = {
  status: number
  bodies: Encoded
  /** The headers of each encoding, names and values by turns as Node writes them fastest. */
  headers: Readonly<Record<Encoding, readonly string[]>>
  etags: Readonly<Record<Encoding, string>>
  bytes: number
  /** How many inline scripts of the document will not run. */
  blocked: number
  /** What is kept beside a page that any reader may get. */
  beside?: Kept
}

/** Makes a rendered response ready; `isShared` says that any reader may get it. */
export async function kept(captured: WithBeside, address: Address, isShared: boolean): Promise<Kept> {
  const type = single(captured.headers['content-type']) ?? ''
  const bodies = await encoded(captured.body, type, isShared)
  const beside = await keptBeside(captured, address)
  const digest = createHash('sha256').update(captured.body).digest('base64url').slice(0, 22)
  const { policy, blocked } = policyOf(captured.body, type, address)
  const common = commonHeaders(captured, { type, policy }, address, isShared)
  const etags = byEncoding((encoding) => `"${digest}${encoding === 'identity' ? '' : `-${encoding}`}"`)
  return {
    status: captured.status,
    bodies,
    etags,
    headers: byEncoding((encoding) => [
      ...common,
      ...(captured.status === 200 ? ['ETag', etags[encoding]] : []),
      ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
    ]),
    bytes: encodedBytes(bodies) + (beside?.bytes ?? 0),
    blocked,
    ...(beside && { beside }),
  }
}

type WithBeside = Captured & { beside?: ReadonlyMap<string, string> | undefined }

/** The texts beside a page, by name, as a response of its own. */
function keptBeside({ beside, status }: WithBeside, { kind }: Address): Promise<Kept> | undefined {
  if (!beside || beside.size === 0 || status !== 200) return undefined
  const body = Buffer.from(JSON.stringify(Object.fromEntries(beside)))
  const headers = { 'content-type': 'application/json' }
  return kept({ status, headers, body }, { kind, parameters: undefined, isFramable: false }, true)
}

function policyOf(body: Buffer, type: string, address: Address): Policy {
  return type.startsWith('text/html')
    ? documentPolicy(body.toString('utf8'), address)
    : { policy: filePolicy, blocked: 0 }
}

function commonHeaders(
  captured: Captured,
  { type, policy }: { type: string; policy: string },
  address: Address,
  isShared: boolean,
): string[] {
  const headers: Record<string, string | undefined> = {
    'Content-Type': type || undefined,
    ...safetyHeaders,
    'Content-Security-Policy': policy,
    'Cross-Origin-Resource-Policy': address.isFramable ? 'cross-origin' : 'same-origin',
    Vary: varyOf(single(captured.headers.vary), address),
    'Cache-Control': cacheControl(captured, address, isShared),
    Location: single(captured.headers.location),
    Link: single(captured.headers.link),
  }
  const cookies = [captured.headers['set-cookie'] ?? []].flat().flatMap((one) => ['Set-Cookie', String(one)])
  return [
    ...Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [name, value])),
    ...cookies,
  ]
}

function varyOf(given: string | undefined, { kind }: Address): string {
  const names = (given ?? '').split(',').map((name) => name.trim())
  const ours = kind === 'page' ? ['Accept-Encoding', 'Cookie'] : ['Accept-Encoding']
  const isOurs = (name: string) => ours.some((one) => one.toLowerCase() === name.toLowerCase())
  return [...names.filter((name) => name !== '' && !isOurs(name)), ...ours].join(', ')
}

const unkept = 'max-age=0'
const aDay = 'public, max-age=86400'

/** Pages are asked about each time; a file of the build changes its address with its content. */
function cacheControl({ headers, status }: Captured, { kind }: Address, isShared: boolean) {
  if (!isShared) return 'private, no-store'
  const given = single(headers['cache-control'])
  if (status !== 200) return given
  if (kind === 'page') return 'no-cache'
  return given?.includes(unkept) ? aDay : given
}

const byEncoding = <T>(make: (encoding: Encoding) => T): Record<Encoding, T> => {
  const [br, gzip, identity] = encodings
  return { br: make(br), gzip: make(gzip), identity: make(identity) }
}

const single = (header: number | string | string[] | undefined): string | undefined =>
  header === undefined ? undefined : [header].flat().join(', ')
