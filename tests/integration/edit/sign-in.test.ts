import { beforeAll, expect, test } from 'vitest'
import { hashOf } from '../../../app/_edit/session/password'
import { figures, type Running, running } from '../front/built'

let byLink: Running
let byPassword: Running

beforeAll(async () => {
  const KERVAN_DB = await figures()
  byLink = await running('front', { KERVAN_DB, KERVAN_LIMITS: 'off', KERVAN_EDITORS: '' })
  byPassword = await running('front', {
    ...{ KERVAN_DB, KERVAN_LIMITS: 'off', KERVAN_TRUST_PROXY: '1' },
    KERVAN_EDITORS: `Aygül:${await hashOf('karavan saray')}`,
  })
}, 120_000)

const ours = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/x-www-form-urlencoded' }

const send = (server: Running, path: string, fields: Record<string, string>, headers = {}) =>
  server.ask(path, {
    method: 'POST',
    headers: { ...ours, ...headers },
    body: new URLSearchParams(fields).toString(),
  })

const printedToken = () => [...byLink.output().matchAll(/sign-in\?token=([\w-]+)/g)].at(-1)?.[1] ?? ''

test('the printed link leads to a button, which signs in once; looking at it does not spend it', async () => {
  const token = printedToken()
  const led = await byLink.ask(`/sign-in?token=${token}`)
  expect([led.status, led.headers.location]).toEqual([307, `/en/sign-in?token=${token}`])
  for (let look = 0; look < 2; look++)
    expect((await byLink.ask(`/en/sign-in?token=${token}`)).text).toContain('action="/sign-in"')

  const signedIn = await send(byLink, '/sign-in', { token, to: '/en/edit' })
  expect([signedIn.status, signedIn.headers.location]).toEqual([303, '/en/edit'])
  const [cookie = ''] = signedIn.headers['set-cookie'] ?? []
  expect(cookie).toMatch(/^session=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Strict$/)
  const page = await byLink.ask('/en/edit', { headers: { Cookie: cookie.split(';')[0] ?? '' } })
  expect([page.status, page.headers['cache-control']]).toEqual([200, 'private, no-store'])

  const again = await send(byLink, '/sign-in', { token })
  expect([again.headers.location, again.headers['set-cookie']]).toEqual([
    '/en/sign-in?failed=1&to=%2Fen%2Fedit',
    undefined,
  ])
  expect(printedToken()).not.toBe(token)
}, 30_000)

test('a name with its password signs in, over HTTPS with a cookie that is bound to it', async () => {
  expect(byPassword.output()).not.toContain('token=')
  expect((await byPassword.ask('/en/sign-in')).text).toContain('type="password"')
  const wrong = await send(byPassword, '/sign-in', { name: 'Aygül', password: 'karavan' })
  expect(wrong.headers['set-cookie']).toBeUndefined()
  const right = await send(
    byPassword,
    '/sign-in',
    { name: 'Aygül', password: 'karavan saray' },
    { 'X-Forwarded-Proto': 'https' },
  )
  expect(right.headers['set-cookie']?.[0]).toMatch(/^__Host-session=[\w-]{43}; .*; Secure$/)
}, 30_000)

test('who is signed out is out, and everywhere where that is asked for', async () => {
  const signIn = async () => {
    const { headers } = await send(byPassword, '/sign-in', { name: 'Aygül', password: 'karavan saray' })
    return { Cookie: headers['set-cookie']?.[0]?.split(';')[0] ?? '' }
  }
  const isIn = async (cookie: { Cookie: string }) =>
    (await byPassword.ask('/en/edit', { headers: cookie })).status === 200
  const [one, two, three] = [await signIn(), await signIn(), await signIn()]
  const out = await send(byPassword, '/sign-out', {}, one)
  expect([out.status, out.headers['set-cookie']?.[0]]).toEqual([303, expect.stringContaining('Max-Age=0')])
  expect([await isIn(one), await isIn(two)]).toEqual([false, true])
  await send(byPassword, '/sign-out', { everywhere: 'yes' }, two)
  expect([await isIn(two), await isIn(three)]).toEqual([false, false])
}, 30_000)

test('the pages of editors lead everybody else to the sign-in', async () => {
  const { status, headers } = await byPassword.ask('/en/edit', { headers: { Cookie: 'session=abc' } })
  expect([status, headers.location]).toEqual([307, '/en/sign-in?to=%2Fen%2Fedit'])
})
