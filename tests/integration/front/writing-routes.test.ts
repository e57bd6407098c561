import { beforeAll, expect, test } from 'vitest'
import { figures, type Running, running } from './built'
import { type WritingRoute, writingRoutes } from './writing-routes'

/** Who takes what is sent without a session, and who takes it from other sites as well; all others need both. */
const withoutSession = ['/sign-in', '/theme', '/mcp']
const fromElsewhere: readonly string[] = []

const routes = writingRoutes()
const ours = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/x-www-form-urlencoded' }
const jump = 'process.on("SIGUSR2",()=>{const now=Date.now;Date.now=()=>now()+13*3600000})'

let server: Running
let over: string
let good: string

beforeAll(async () => {
  server = await running('front', {
    ...{ KERVAN_DB: await figures(), KERVAN_LIMITS: 'off', KERVAN_EDITORS: '' },
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(jump)}`,
  })
  over = await signedIn()
  expect((await server.ask('/en/edit', { headers: { Cookie: over } })).status).toBe(200)
  server.child.kill('SIGUSR2')
  while ((await server.ask('/en/edit', { headers: { Cookie: over } })).status === 200);
  good = await signedIn()
}, 120_000)

/** The cookie of a session that begins with the link that the server printed last. */
async function signedIn(): Promise<string> {
  const token = [...server.output().matchAll(/sign-in\?token=([\w-]+)/g)].at(-1)?.[1] ?? ''
  const { headers } = await server.ask('/sign-in', { method: 'POST', headers: ours, body: `token=${token}` })
  return headers['set-cookie']?.[0]?.split(';')[0] ?? ''
}

const send = ({ path, method }: WritingRoute, headers: Record<string, string>) =>
  server.ask(path, { method, headers, body: 'a=1' })

const refusals = [400, 401, 403, 405]

async function expectRefused(route: WritingRoute, cases: Record<string, () => Record<string, string>>) {
  for (const [name, headers] of Object.entries(cases)) {
    const { status } = await send(route, headers())
    expect([route, name, status, refusals.includes(status)]).toEqual([route, name, status, true])
  }
}

test('the routes that change something are found by themselves', () => {
  expect(routes).toContainEqual({ path: '/theme', method: 'POST' })
  expect(routes).toContainEqual({ path: '/sign-out', method: 'POST' })
})

test('a route that changes something refuses who has no session, a wrong one, or one that is over', async () => {
  for (const route of routes.filter(
    ({ path }) => !withoutSession.includes(path) && !fromElsewhere.includes(path),
  ))
    await expectRefused(route, {
      none: () => ours,
      wrong: () => ({ ...ours, Cookie: 'session=abc' }),
      'of a wrong length': () => ({ ...ours, Cookie: `session=${'A'.repeat(43)}` }),
      over: () => ({ ...ours, Cookie: over }),
      'under the name of HTTPS': () => ({ ...ours, Cookie: good.replace('session=', '__Host-session=') }),
    })
})

test('a route that changes something refuses other sites and what only Next’s own parts may send', async () => {
  for (const route of routes) {
    const elsewhere = fromElsewhere.includes(route.path)
    await expectRefused(route, {
      ...(!elsewhere && {
        'cross-site': () => ({ ...ours, 'Sec-Fetch-Site': 'cross-site', Cookie: good }),
        'same-site': () => ({ ...ours, 'Sec-Fetch-Site': 'same-site', Cookie: good }),
        'another origin': () => ({ ...ours, Origin: 'https://evil.example', Cookie: good }),
        'origin null': () => ({ Origin: 'null', Cookie: good }),
        'no origin': () => ({ Cookie: good }),
      }),
      'x-middleware-subrequest': () => ({ ...ours, Cookie: good, 'x-middleware-subrequest': 'middleware' }),
      'Next-Action': () => ({ ...ours, Cookie: good, 'Next-Action': '7f' }),
    })
  }
})

test('a route that changes something lets in who is signed in, so that the refusals mean something', async () => {
  for (const route of routes) {
    const { status } = await send(route, { ...ours, Cookie: await signedIn() })
    expect([route, status, [401, 403, 405].includes(status)]).toEqual([route, status, false])
  }
}, 30_000)
