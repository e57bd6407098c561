import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { checkPackage } from '../seed/check'
import { compareFigures } from '../seed/compare'
import { describeProblem, summarize } from '../seed/describe'
import { describeNote } from '../seed/describe-note'
import type { Note } from '../seed/note'
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
} else {
  tellNotes(compareFigures(seed))
  if (loadedVersion(file) === edition.version) console.log(`${file} is up to date (${edition.version})`)
  else load()
}

function load() {
  const started = performance.now()
  loadDatabase(seed, edition, file)
  const figures = seed.claims.length + seed.series.length
  console.log(
    `loaded ${figures.toLocaleString('en')} figures in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  )
}

/** Notes stop nothing: they are counted, and listed for who asks. */
function tellNotes(notes: readonly Note[]) {
  const count = `${notes.length} ${notes.length === 1 ? 'note' : 'notes'}`
  if (process.argv.includes('--notes')) for (const note of notes) console.log(describeNote(note))
  else if (notes.length > 0) console.log(`${count}, shown on the pages; npm run seed -- --notes lists all`)
}
