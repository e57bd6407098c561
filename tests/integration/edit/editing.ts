import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashOf } from '../../../app/_edit/session/password'
import { versionOf } from '../../../seed/store/version'
import { running } from '../front/built'
import { validSeed } from '../seeded'
import { lastingSeed } from './lasting-seed'

const form = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/x-www-form-urlencoded' }
const json = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/json' }

/** A server over a copy of the valid seed, for the tests of a file, with two editors who are signed in. */
export async function editing() {
  const seed = await lastingSeed(validSeed)
  const hash = await hashOf('karavan saray')
  const server = await running('front', {
    ...{ KERVAN_SEED: seed.folder, KERVAN_DB: seed.file, KERVAN_LIMITS: 'off', KERVAN_WATCH: 'off' },
    KERVAN_EDITORS: `Aygül:${hash},Bekzat:${hash}`,
  })

  const send = (path: string, headers: Record<string, string>, body: string) =>
    server.ask(path, { method: 'POST', headers, body })
  const sendForm = (path: string, fields: Record<string, string>, cookie: Record<string, string>) =>
    send(path, { ...form, ...cookie }, new URLSearchParams(fields).toString())
  const sendJson = (path: string, body: unknown, headers: Record<string, string>) =>
    send(path, { ...json, ...headers }, JSON.stringify(body))
  const signIn = async (name: string) => {
    const { headers } = await sendForm('/sign-in', { name, password: 'karavan saray' }, {})
    return { Cookie: headers['set-cookie']?.[0]?.split(';')[0] ?? '' }
  }
  const text = (file: string) => readFile(join(seed.folder, file), 'utf8')
  const page = async (path: string, cookie = {}) => (await server.ask(path, { headers: cookie })).text

  return {
    ...{ folder: seed.folder, ask: server.ask, sendForm, sendJson, text, page },
    aygul: await signIn('Aygül'),
    bekzat: await signIn('Bekzat'),
    /** The version of a file, as a save has to carry it. */
    version: async (file: string) => ({ 'If-Match': `"${versionOf(await text(file))}"` }),
    /** The fields of a form, as a browser sends them: hidden ones, and a text for every cell. */
    formOf: async (path: string, cookie: Record<string, string>) => fieldsOf(await page(path, cookie)),
  }
}

export type Editing = Awaited<ReturnType<typeof editing>>

function fieldsOf(html: string): Record<string, string> {
  const inputs = [...html.matchAll(/<input[^>]*type="(?:hidden|text)"[^>]*>/g)].map(([tag]) => [
    /name="([^"]*)"/.exec(tag)?.[1] ?? '',
    plainText(/value="([^"]*)"/.exec(tag)?.[1] ?? ''),
  ])
  const chosen = [...html.matchAll(/<select[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs)].map(
    ([, name = '', options = '']) => [name, /<option selected="">([^<]*)/.exec(options)?.[1] ?? ''],
  )
  return Object.fromEntries([...inputs, ...chosen])
}

export const plainText = (html: string) => html.replaceAll('&quot;', '"').replaceAll('&amp;', '&')

export const claim = {
  indicator: 'trade-turnover',
  ref_area: 'KAZ',
  counterpart_area: 'OTS',
  time_period: '2024',
  value: '11.4',
  kind: 'actual',
  source: 'ministry-2025',
  period_as_stated: 'last year',
}
export const key = ['trade-turnover', 'KAZ', 'OTS', '2024', 'actual', '', 'ministry-2025']
export const rowForm = `/en/edit/claims/row?file=claims%2Ftrade.csv&${key.map((cell) => `key=${cell}`).join('&')}`
