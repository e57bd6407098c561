import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Editor } from '../../../seed/editor'
import { saveChanges } from '../../../seed/store/save'
import { versionOf } from '../../../seed/store/version'

/**
 * A process that saves, one number after another into two files at once, until it is killed or has saved so many: it
 * says each number once it is saved. Run with the folder, its own row, and how many.
 */
const [folder = '', row = '', times = ''] = process.argv.slice(2)
const editor = new Editor(row)

const nameIn = (file: string, key: string) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`${key},`))
    ?.split(',')[1] ?? ''

const change = (table: 'topics' | 'units', key: string, before: string, after: string) => {
  const file = `${table}.csv`
  return { table, file, key: [key], before: { name: before }, after: { name: after } } as const
}

/** Gives whether the next number was saved; somebody else may have saved since the files were read. */
async function saveNext(): Promise<boolean> {
  const base = Object.fromEntries(
    ['topics.csv', 'units.csv'].map((file) => [file, versionOf(readFileSync(join(folder, file)))]),
  )
  const [topic, unit] = [nameIn('topics.csv', row), nameIn('units.csv', row.toUpperCase())]
  const next = String(Number(topic) + 1)
  const changes = [change('topics', row, topic, next), change('units', row.toUpperCase(), unit, next)]
  const outcome = await saveChanges({ folder, changes, base, why: next }, editor)
  if (outcome.outcome === 'saved') process.stdout.write(`${next}\n`)
  else if (outcome.outcome !== 'stale') throw new Error(JSON.stringify(outcome))
  return outcome.outcome === 'saved'
}

let saved = 0
while (saved < Number(times)) if (await saveNext()) saved++
