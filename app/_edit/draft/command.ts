import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { seedFolder } from '../folder'

/** Runs one of our commands in a process of its own, so that readers do not wait for it. */
export async function runCommand(
  script: string,
  input = '',
): Promise<{ isDone: boolean; output: string; faults: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, KERVAN_SEED: seedFolder() },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.end(input)
  const [output, faults, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve)),
  ])
  return { isDone: code === 0, output, faults }
}
