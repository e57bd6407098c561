import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { describeProblem } from '../seed/describe'
import type { Problem } from '../seed/problem'

/** Why the figures are those of an earlier load: a count, and the first problems each in a line. */
export type Trouble = { errors: number; lines: readonly string[] }

const trouble = z.object({ errors: z.number(), lines: z.array(z.string()) })

const mostLines = 20

/** Where the problems lie that keep the seed folder from being loaded: beside the database, as long as they last. */
export const troubleFile = (databaseFile: string) => `${databaseFile}.problems.json`

/** Keeps the errors among the problems for the pages, or takes the earlier ones away where there are none. */
export function keepTrouble(databaseFile: string, problems: readonly Problem[]): void {
  const file = troubleFile(databaseFile)
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) {
    rmSync(file, { force: true })
    return
  }
  const lines = errors.slice(0, mostLines).map(describeProblem)
  const text = JSON.stringify({ errors: errors.length, lines })
  if (textOf(file) === text) return
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, text)
  renameSync(draft, file)
}

export function findTrouble(databaseFile: string): Trouble | undefined {
  const text = troubleText(databaseFile)
  return text === undefined ? undefined : trouble.parse(JSON.parse(text))
}

/** What is kept of the problems, as it is: one state of them has one text. */
export const troubleText = (databaseFile: string) => textOf(troubleFile(databaseFile))

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
