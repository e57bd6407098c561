import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPages } from '../app/_server/build.mjs'
import { installPackages } from '../app/_server/install.mjs'
import { checkNode } from '../app/_server/node.mjs'
import { forwardSignals, runNode } from '../app/_server/run.mjs'
import { Failure, step } from '../app/_server/step.mjs'
import { addTallies, playwrightTally, single, tally, vitestTally } from './tally.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = 'test-results'
const tools = {
  next: 'node_modules/next/dist/bin/next',
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
}

forwardSignals(() => process.exit(130))

const quick = process.argv.includes('--quick')
const counts = (await prepared())
  ? await runAll(quick ? { types, lint, unit } : { types, lint, vitest, browser })
  : tally(0, 1, 0)
process.exitCode = counts.failed > 0 ? 1 : 0
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)

async function prepared() {
  return (
    (
      await attempt(async () => {
        checkNode(process.versions.node)
        await step('packages', () => installPackages(root))
        mkdirSync(join(root, reports), { recursive: true })
        return single(0)
      })
    ).failed === 0
  )
}

async function runAll(parts) {
  let counts = tally(0, 0, 0)
  for (const part of Object.values(parts)) counts = addTallies(counts, await attempt(part))
  return counts
}

/** The tally of a part; a part that breaks down is one failed test, and the others still run. */
async function attempt(part) {
  try {
    return await part()
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error)
    return tally(0, 1, 0)
  }
}

async function types() {
  await told('route types', [tools.next, 'typegen'])
  return single(await told('types', [tools.tsc, '--noEmit', '--incremental', 'false', '-p', '.']))
}

async function lint() {
  return single(await told('lint', [tools.biome, 'check', '.']))
}

async function vitest() {
  await step('pages', () => buildPages(root))
  return vitestRun([])
}
function unit() {
  return vitestRun(['tests/unit', 'tests/property'])
}

async function vitestRun(folders) {
  const report = freshReport('vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await runNode([tools.vitest, 'run', ...folders, ...reporters], { cwd: root, show: true })
  return vitestTally(readReport(report), code)
}

async function browser() {
  await step('pages', () => buildPages(root))
  const report = freshReport('playwright.json')
  const { code } = await runNode([tools.playwright, 'test', '--reporter=list,json'], {
    cwd: root,
    show: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, report) },
  })
  return playwrightTally(readReport(report), code)
}

/** Runs a checker as a step, prints what it found if it found something, and gives its exit code. */
async function told(name, args) {
  let result = { code: 1, output: '' }
  await step(name, async () => {
    result = await runNode(args, { cwd: root })
    return result.code === 0 ? 'in order' : 'faults found'
  })
  if (result.code !== 0) console.error(result.output)
  return result.code
}

function freshReport(name) {
  const file = `${reports}/${name}`
  rmSync(join(root, file), { force: true })
  return file
}

function readReport(file) {
  if (!existsSync(join(root, file))) throw new Failure('The tests broke down before they could report.')
  return JSON.parse(readFileSync(join(root, file), 'utf8'))
}
