import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { lastLines, runNode } from './run.mjs'
import { Failure } from './step.mjs'

/**
 * Checks the seed folder and loads it. Figures with faults are not loaded; where earlier ones were, they stay and
 * the faults are told, so that a slip in a file does not take a server down.
 */
export async function loadSeed(root) {
  const { code, output } = await runNode(['--import', 'tsx', 'db/seed.ts'], { cwd: root })
  if (code === 0) return lastLines(output, 1)
  if (!existsSync(resolve(root, process.env.KERVAN_DB ?? 'db/kervan.sqlite')))
    throw new Failure(
      `${output}\n\nThere are no figures to show yet. Correct the seed folder and start again.`,
    )
  return `not loaded, the figures of the last good load are served\n${output}\n`
}
