import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { addressOf, pages, unkeptPages } from '../../app/_server/front/addresses'
import { targetOf } from '../../app/_server/front/target'

const folder = fileURLToPath(new URL('../../app/[locale]', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('page.tsx') && !name.includes('...') && !isUnkept(name))

function isUnkept(file: string) {
  return unkeptPages.includes(patternOf(file))
}

function patternOf(file: string) {
  return file.replace(/\/?page\.tsx$/, '').replaceAll(/\[[^/]+\]/g, '*')
}
const readsParameters = (file: string) => readFileSync(`${folder}/${file}`, 'utf8').includes('searchParams')

test('every page is in the table of addresses, and has parameters there if it reads some', () => {
  expect(files.filter((file) => pages[patternOf(file)] === undefined)).toEqual([])
  expect(files.filter((file) => readsParameters(file) && pages[patternOf(file)]?.length === 0)).toEqual([])
})

test('a parameter that a page or what it imports reads is in the table, or it would be dropped', () => {
  const missing = files.filter(readsParameters).flatMap((file) => {
    const listed = pages[patternOf(file)] ?? []
    return [...parametersRead(join(folder, file))]
      .filter((name) => !listed.includes(name))
      .map((name) => `${file}: ${name}`)
  })
  expect(missing).toEqual([])
})

const reading = /\b(?:search|asked)\w*(?:\.(?:get|getAll|has)\(|, )'(\w+)'/g

function parametersRead(page: string): Set<string> {
  const text = readFileSync(page, 'utf8')
  const imported = [...text.matchAll(/^import (?!type).*? from '(\.[^']+)'/gms)]
    .flatMap(([, name = '']) => ['.ts', '.tsx'].map((end) => join(page, '..', name + end)))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8'))
  return new Set(
    [text, ...imported].flatMap((one) => [...one.matchAll(reading)].map(([, name = '']) => name)),
  )
}

test('addressOf() tells pages, files of the build and data apart', () => {
  const kinds = [
    '/en',
    '/en/trade/KAZ.OTS',
    '/',
    '/nowhere',
    '/_next/static/chunks/a.js',
    '/trade.csv',
    '/trade/KAZ.OTS.csv',
  ]
  expect(kinds.map((path) => addressOf(path).kind)).toEqual([
    ...['page', 'page', 'page', 'page', 'asset', 'data', 'data'],
  ])
})

test('addressOf() knows the parameters of a page, and that it does not know a page', () => {
  expect(addressOf('/en/trade').parameters).toEqual(['measure', 'year'])
  expect(addressOf('/en').parameters).toEqual([])
  expect(addressOf('/en/indicators/gdp-current-usd').parameters).toContain('country')
  expect(addressOf('/en/some/new/page').parameters).toBeUndefined()
  expect(addressOf('/xx/trade').parameters).toBeUndefined()
})

test('targetOf() keeps the values of one name in the order in which they were given', () => {
  const { url } = targetOf(
    { url: '/en/indicators/a?time=2020&country=UZB&x=&country=KAZ', headers: {} },
    { host: 'localhost', isSession: () => false },
  )
  expect(url).toBe('/en/indicators/a?country=UZB&country=KAZ&time=2020&x=')
})
