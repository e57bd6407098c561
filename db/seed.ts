import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { checkPackage } from '../seed/check'
import { describeProblem, summarize } from '../seed/describe'
import { readPackage } from '../seed/read'
import { databaseFile } from './client'
import { editionOf, loadedVersion } from './edition'
import { loadDatabase } from './load'

const folder = resolve(process.env.KERVAN_SEED ?? 'seed')
const file = databaseFile()
const edition = await editionOf(folder)
const { seed, problems: unread } = await readPackage(folder)
const problems = [...unread, ...checkPackage(seed)]
const wrong = problems.filter(({ severity }) => severity === 'error')

for (const problem of problems) console.error(describeProblem(problem))
if (problems.length > 0) console.error(summarize(problems))

if (wrong.length > 0) {
  console.error(
    existsSync(file) ? 'Nothing was loaded; the figures served are as they were.' : 'Nothing was loaded.',
  )
  process.exitCode = 1
} else if (loadedVersion(file) === edition.version) {
  console.log(`${file} is up to date (${edition.version})`)
} else {
  const started = performance.now()
  loadDatabase(seed, edition, file)
  const figures = seed.claims.length + seed.series.length
  console.log(
    `loaded ${figures.toLocaleString('en')} figures in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  )
}
