import { spawnSync } from 'node:child_process'
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { seeded, validSeed } from './seeded'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

async function place() {
  const { seedFolder, folder } = await seeded(validSeed)
  const env = { ...process.env, KERVAN_SEED: seedFolder, KERVAN_DB: join(folder, 'served.sqlite') }
  const seed = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/tsx/dist/cli.mjs'), 'db/seed.ts', ...words],
      { cwd: root, env, encoding: 'utf8' },
    )
    return { status, stdout, stderr }
  }
  return { seed, trade: join(seedFolder, 'claims/trade.csv') }
}

test('--dry-run says what a load would change, with before and after, and changes nothing', async () => {
  const { seed, trade } = await place()
  expect(seed().status).toBe(0)
  const text = await readFile(trade, 'utf8')
  const edited = text.replace(',11.4,', ',11.5,')
  await writeFile(trade, `${edited}trade-turnover,KAZ,TUR,2023,529.40,6,,,,actual,ministry-2025,\n`)
  const said = [
    '~ claims/trade.csv:2  trade-turnover KAZ OTS 2024 actual ministry-2025  value 11.4 → 11.5',
    '+ claims/trade.csv:3  trade-turnover KAZ TUR 2023 actual ministry-2025  529.40',
    '1 figure added, 1 changed, 0 removed',
  ]
  for (let again = 0; again < 2; again++)
    expect(seed('--dry-run')).toEqual({ status: 0, stdout: `${said.join('\n')}\n`, stderr: '' })
  expect(JSON.parse(seed('--dry-run', '--format', 'json').stdout)).toMatchObject({
    isSound: true,
    changes: [
      {
        kind: 'changed',
        file: 'claims/trade.csv',
        line: 2,
        before: { value: '11.4' },
        after: { value: '11.5' },
      },
      { kind: 'added', line: 3, after: { ref_area: 'KAZ', value: '529.40' } },
    ],
  })
}, 60_000)

test('--convert puts a spreadsheet’s file in order, and tells what it did', async () => {
  const { seed, trade } = await place()
  const text = await readFile(trade, 'utf8')
  await writeFile(trade, text.replaceAll(',', ';').replace('11.4', '11,4'))
  expect(seed('--convert', 'claims/trade.csv')).toEqual({
    status: 0,
    stdout: 'claims/trade.csv: semicolons to commas, 1 decimal comma to points\n',
    stderr: '',
  })
  expect(await readFile(trade, 'utf8')).toBe(text)
  expect(seed('--convert').stdout).toBe('every file is in order as it is\n')
}, 60_000)

test('a wrong command is told with what there is, and nothing is done', async () => {
  const { seed, trade } = await place()
  for (const [words, reason] of [
    [['--wacth'], "Unknown option '--wacth'"],
    [['lode'], 'unknown command: lode'],
    [['--dry-run', '--watch'], 'not together: --watch, --dry-run'],
    [['--dry-run', '--format', 'xml'], 'unknown format: xml; text or json'],
    [['--convert', '../../etc/passwd'], 'no file ../../etc/passwd in '],
  ] as const) {
    const { status, stdout, stderr } = seed(...words)
    expect([status, stdout, stderr.startsWith(reason), stderr.includes('npm run seed -- --dry-run')]).toEqual(
      [2, '', true, true],
    )
  }
  await appendFile(trade, '\n')
  expect(seed('--help')).toMatchObject({ status: 0, stderr: '' })
}, 60_000)
