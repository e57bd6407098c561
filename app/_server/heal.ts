import { existsSync, renameSync } from 'node:fs'
import { integrityFault } from '../../db/integrity'
import { runNode } from './run.mjs'

/**
 * Makes a damaged database anew from the seed folder. The damaged one is put aside first: no answer is better than a
 * wrong one. Where the seed has faults and nothing comes in its place, it serves on.
 */
export async function heal(file: string): Promise<void> {
  const fault = existsSync(file) ? await integrityFault(file) : undefined
  if (fault === undefined) return
  console.error(`${file} is damaged and is made anew from the seed folder: ${fault}`)
  const aside = `${file}.damaged`
  renameSync(file, aside)
  const { output } = await runNode(['--import', 'tsx', 'db/seed.ts'], { cwd: process.cwd() })
  if (existsSync(file)) return console.error(`${file} is whole again`)
  console.error(`${output}\n${file} could not be made anew and serves on as it is`)
  renameSync(aside, file)
}
