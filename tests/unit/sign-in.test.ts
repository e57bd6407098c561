import { afterEach, expect, test, vi } from 'vitest'
import { opens, readAccounts } from '../../app/_edit/session/accounts'
import { sessionCookieText } from '../../app/_edit/session/cookie'
import { isLinkOpen, openLink, spendLink } from '../../app/_edit/session/link'
import { hashOf, isPassword } from '../../app/_edit/session/password'
import { holds, linkProof, passwordProof } from '../../app/_edit/session/proof'
import { ownPath } from '../../app/_edit/session/route'
import { type EditingFile, openEditing } from '../../db/editing-file'
import { beginSession, endSession, endSessionsOf, findSession } from '../../db/sessions'

const hour = 3_600_000
const noon = Date.parse('2026-08-01T12:00:00Z')

afterEach(() => {
  globalThis.kervanLink = undefined
  vi.unstubAllEnvs()
})

test('a password fits its own hash and no other, and no two hashes are the same', async () => {
  const [one, two] = [await hashOf('karavan saray 1405'), await hashOf('karavan saray 1405')]
  expect(one).toMatch(/^scrypt\.32768\.8\.3\./)
  expect(one).not.toBe(two)
  expect(await isPassword('karavan saray 1405', one)).toBe(true)
  expect(await isPassword('karavan saray 1406', one)).toBe(false)
})

test('a password fits whichever way its accents are typed', async () => {
  expect(await isPassword('I\u0307stanbul', await hashOf('\u0130stanbul'))).toBe(true)
})

test('only a name of the list with its password opens', async () => {
  const accounts = readAccounts(`Aygül:${await hashOf('karavan saray')}, b:${await hashOf('another one')}`)
  expect(await opens(accounts, 'Aygül', 'karavan saray')).toBe(true)
  expect(await opens(accounts, 'Aygül', 'another one')).toBe(false)
  expect(await opens(accounts, 'nobody', 'karavan saray')).toBe(false)
  expect(await opens(accounts, 'nobody', '')).toBe(false)
})

test('an entry of KERVAN_EDITORS that is none is told without its secret', () => {
  expect(readAccounts(undefined).size).toBe(0)
  expect(() => readAccounts('aygul:plain-password')).toThrow(/^invalid KERVAN_EDITORS: aygul$/)
  expect(() => readAccounts('plain-password')).toThrow(/^invalid KERVAN_EDITORS: plain-password$/)
})

test('a session is found by its token alone, which the server does not keep', () => {
  const kept = openEditing(':memory:')
  const token = beginSession(kept, { name: 'Aygül', proof: 'link' }, noon)
  expect(findSession(kept, token, noon)?.name).toBe('Aygül')
  expect(findSession(kept, `${token}x`, noon)).toBeUndefined()
  expect(findSession(kept, '', noon)).toBeUndefined()
  expect(JSON.stringify(rowsOf(kept))).not.toContain(token)
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
})

const rowsOf = (kept: EditingFile) => kept.prepare('select * from session').all()

test('a session ends two hours after it was last used, and twelve after it began', () => {
  const kept = openEditing(':memory:')
  const idle = beginSession(kept, { name: 'a', proof: 'link' }, noon)
  expect(findSession(kept, idle, noon + 2 * hour)).toBeUndefined()
  expect(rowsOf(kept)).toEqual([])
  const busy = beginSession(kept, { name: 'a', proof: 'link' }, noon)
  for (let hours = 1; hours < 12; hours++)
    expect(findSession(kept, busy, noon + hours * hour)?.name).toBe('a')
  expect(findSession(kept, busy, noon + 12 * hour)).toBeUndefined()
})

test('a session can be ended, and all of one editor', () => {
  const kept = openEditing(':memory:')
  const [one, two, other] = [
    beginSession(kept, { name: 'a', proof: 'link' }),
    beginSession(kept, { name: 'a', proof: 'link' }),
    beginSession(kept, { name: 'b', proof: 'link' }),
  ]
  endSession(kept, one)
  expect([one, two, other].map((token) => findSession(kept, token)?.name)).toEqual([undefined, 'a', 'b'])
  endSessionsOf(kept, 'a')
  expect([two, other].map((token) => findSession(kept, token)?.name)).toEqual([undefined, 'b'])
})

test('no more than a thousand sessions are kept, the oldest goes first', () => {
  const kept = openEditing(':memory:')
  const first = beginSession(kept, { name: 'a', proof: 'link' }, noon)
  for (let i = 0; i < 1000; i++) beginSession(kept, { name: 'b', proof: 'link' }, noon)
  expect([rowsOf(kept).length, findSession(kept, first, noon)]).toEqual([1000, undefined])
})

test('the link works once, and then the next one does', () => {
  expect([isLinkOpen(), spendLink('anything')]).toEqual([false, undefined])
  const token = openLink('http://localhost:3000').replace('http://localhost:3000/sign-in?token=', '')
  expect(spendLink('wrong')).toBeUndefined()
  const next = spendLink(token)
  expect(next).toMatch(/^http:\/\/localhost:3000\/sign-in\?token=[\w-]{43}$/)
  expect(spendLink(token)).toBeUndefined()
  expect(spendLink(next?.split('=')[1] ?? '')).toBeDefined()
})

test('the cookie is out of reach of scripts and other sites, and bound to HTTPS where that is spoken', () => {
  expect(sessionCookieText('abc', { isHttps: false })).toBe(
    'session=abc; Path=/; Max-Age=43200; HttpOnly; SameSite=Strict',
  )
  expect(sessionCookieText(undefined, { isHttps: true })).toBe(
    '__Host-session=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict; Secure',
  )
})

test('nobody is led to another site after signing in', () => {
  const led = (to: unknown) => ownPath(to, '/en/edit')
  expect(led('/en/edit/claims?file=claims%2Ftrade.csv&q=11.4')).toBe(
    '/en/edit/claims?file=claims%2Ftrade.csv&q=11.4',
  )
  expect(led('/en')).toBe('/en')
  for (const to of [
    '//evil.example',
    'https://evil.example',
    '/\\evil',
    '/en//evil',
    '/en/\\x',
    '/en\nSet-Cookie: a',
    null,
  ])
    expect(led(to)).toBe('/en/edit')
})

test('a session holds as long as what it began by: the link, or the password as it was', async () => {
  expect(holds({ name: 'a', proof: linkProof() })).toBe(false)
  openLink('http://localhost:3000')
  expect(holds({ name: 'a', proof: linkProof() })).toBe(true)
  vi.stubEnv('KERVAN_EDITORS', `Aygül:${await hashOf('karavan saray')}`)
  const proof = passwordProof('Aygül') ?? ''
  expect([holds({ name: 'Aygül', proof }), holds({ name: 'Bekzat', proof })]).toEqual([true, false])
  vi.stubEnv('KERVAN_EDITORS', `Aygül:${await hashOf('another one')}`)
  expect(holds({ name: 'Aygül', proof })).toBe(false)
})
