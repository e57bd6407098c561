import { createHash } from 'node:crypto'
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { expect, test } from 'vitest'
import { bootstrapScripts } from '../../../app/_server/front/bootstrap'
import { documentPolicy, filePolicy } from '../../../app/_server/front/policy'
import { page, served } from './served'

const chunks =
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/0a~.js"],"runtimeModuleIds":[94553]});\n'
const opening = '(self.__next_f=self.__next_f||[]).push([0])'
const data = String.raw`self.__next_f.push([1,"1:\"\u003cb\u003e \u0026\"\n"])`
const closing = `<script id="_R_">${chunks}</script><script src="/_next/static/chunks/a.js" async=""></script><script>${opening}</script><script>${data}</script></body></html>`

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('the inline scripts by which Next begins a page run, and no others', () => {
  const html = `<html><body><script>alert(1)</script><p></p>${closing}`
  expect(bootstrapScripts(html)).toEqual([chunks, opening, data])
  const { policy, blocked } = documentPolicy(html, { isFramable: false })
  expect(policy).toContain(`script-src 'self' ${hash(chunks)} ${hash(opening)} ${hash(data)};`)
  expect(policy).not.toContain(hash('alert(1)'))
  expect(blocked).toBe(1)
})

test('a script in the text of a page is not blessed, even where it copies the form', () => {
  const copied = 'self.__next_f.push([1,"injected"])'
  const html = `<html><body><p><script>${copied}</script></p>${closing}`
  expect(bootstrapScripts(html)).toEqual([chunks, opening, data])
})

test('what only looks like a beginning is not taken for one', () => {
  for (const script of [
    'self.__next_f.push([1,"a"]);alert(1)',
    'self.__next_f.push([1,"a"+alert(1)])',
    "self.__next_f.push([1,'a'])",
    'self.__next_f.push([1,"a"],alert(1))',
    'self.__next_f.push([2,{"a":1}])',
    'self.__next_f.push([1,"a","b"])',
    'self.__next_f.push([1, "a"])',
    'self.__next_f.push([1,"\\u0061"])',
    '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["https://evil.example/a.js"],"runtimeModuleIds":[1]});',
    '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/../../a.js"],"runtimeModuleIds":[1]});',
    '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[],"runtimeModuleIds":["alert(1)"]});',
    'alert(1)',
  ])
    expect(bootstrapScripts(`<html><body><script>${script}</script></body></html>`)).toEqual([])
})

test('the run of scripts ends at whatever else stands before the end', () => {
  const last = `<script>${data}</script></body></html>`
  expect(bootstrapScripts(`<script>${opening}</script><b></b>${last}`)).toEqual([data])
  expect(
    bootstrapScripts(`<script>${opening}</script><script onload="x">${opening}</script>${last}`),
  ).toEqual([data])
  expect(bootstrapScripts(`${last} `)).toEqual([])
})

test('a page that is served has its policy, and a blocked script is counted', async () => {
  const { ask } = await served(page(() => `<html><body><script>alert(1)</script>${closing}`).handler)
  const { headers } = await ask('/en')
  expect(headers['content-security-policy']).toBe(
    `default-src 'none'; object-src 'none'; base-uri 'none'; script-src 'self' ${hash(chunks)} ${hash(opening)} ${hash(data)}; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'`,
  )
  expect((await ask('/metrics')).text).toContain('kervan_inline_scripts_blocked_total 1')
})

test('embeds may stand in a frame, nothing else may', async () => {
  const { ask } = await served(page(() => '<html><body></body></html>').handler)
  const ancestors = async (path: string) =>
    /frame-ancestors [^;]+/.exec(String((await ask(path)).headers['content-security-policy']))?.[0]
  expect(await ancestors('/embed/indicators/gdp-current-usd')).toBe('frame-ancestors *')
  expect(await ancestors('/en/indicators/gdp-current-usd')).toBe("frame-ancestors 'none'")
  expect(await ancestors('/trade.csv')).toBe("frame-ancestors 'none'")
})

test('csp-evaluator finds nothing to say against the policies but that our own files are trusted', () => {
  const findings = [
    documentPolicy(`<html><body>${closing}`, { isFramable: false }).policy,
    filePolicy,
  ].flatMap((policy) => new CspEvaluator(new CspParser(policy).csp).evaluate())
  expect(
    findings
      .filter(({ severity }) => severity < Severity.NONE)
      .map(({ directive, value, severity }) => [directive, value, Severity[severity]]),
  ).toEqual([['script-src', "'self'", 'MEDIUM_MAYBE']])
})
