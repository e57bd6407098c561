import type { Asked, Previewed } from '../../../db/preview'
import { runCommand } from './command'

/** What changes would make of the package: its problems, and the figures that they touch. Nothing of it stays. */
export async function preview({ changes, base }: Asked): Promise<Previewed> {
  const { isDone, output, faults } = await runCommand(
    'db/preview-command.ts',
    JSON.stringify({ changes, base }),
  )
  if (!isDone) throw new Error(`the preview failed: ${faults}`)
  return JSON.parse(output)
}
