import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { en } from '../../app/_i18n/en'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

const sources = ['stats', 'seed', 'db', 'app'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
)

/** The modules that a file imports, those of the project from its root; types alone do not count. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  const statements = text.matchAll(
    /(?:^import (?!type )[^'"]*?|^export [^'"]*? from |import\()['"]([^'"]+)['"]/gms,
  )
  return [...statements].map(([, name = '']) =>
    name.startsWith('.') ? relative(root, resolve(root, file, '..', name)) : name,
  )
}

const offenders = (files: (file: string) => boolean, forbidden: (name: string, file: string) => boolean) =>
  sources.filter(files).flatMap((file) =>
    importsOf(file)
      .filter((name) => forbidden(name, file))
      .map((name) => `${file} → ${name}`),
  )

const below =
  (...folders: string[]) =>
  (file: string) =>
    folders.some((folder) => file.startsWith(`${folder}/`))

test('stats imports nothing but itself', () => {
  expect(offenders(below('stats'), (name) => !below('stats')(name))).toEqual([])
})

test('seed imports stats, zod, node, readers of CSV and XLSX and the lock of SQLite', () => {
  const allowed = /^(stats|seed)\/|^zod$|^node:|^csv-(parse|stringify)\/|^read-excel-file\/|^better-sqlite3$/
  expect(offenders(below('seed'), (name) => !allowed.test(name))).toEqual([])
})

test('db does not know the pages', () => {
  expect(offenders(below('db'), (name) => /^app\/|^next|^react/.test(name))).toEqual([])
})

test('queries do not import one another, and no connection', () => {
  expect(offenders(below('db/queries'), (name) => /^db\/(queries|client|load)/.test(name))).toEqual([])
})

test('Recharts is imported by the live chart alone', () => {
  expect(
    offenders(
      (file) => file !== 'app/_chart/live-chart.tsx',
      (name) => name === 'recharts',
    ),
  ).toEqual([])
})

test('files that run in the browser import no value from the database', () => {
  const client = (file: string) => readFileSync(join(root, file), 'utf8').startsWith("'use client'")
  expect(offenders(client, (name) => name.startsWith('db/'))).toEqual([])
})

test('editors are made by the code of sessions, and anew by the process that does their errands', () => {
  const makers = sources.filter((file) => readFileSync(join(root, file), 'utf8').includes('new Editor('))
  expect(makers.toSorted()).toEqual(['app/_edit/session/signed-in.ts', 'db/editing-command.ts'])
})

test('every message is used, and every message that is used is there', () => {
  const keys = new Set(flatKeys(en))
  const text = sources
    .filter(below('app'))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n')
  const computed = [...text.matchAll(/`([\w.]+\.)\$\{/g)].map(([, prefix = '']) => prefix)
  const unused = [...keys].filter(
    (key) => !text.includes(`'${key}'`) && !computed.some((prefix) => key.startsWith(prefix)),
  )
  expect(unused).toEqual([])
})

function flatKeys(messages: object, prefix = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'object' ? flatKeys(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  )
}
