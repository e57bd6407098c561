import { type ChildProcess, spawn } from 'node:child_process'
import type { Asked, Previewed } from '../../../db/preview'
import { seedFolder } from '../folder'

/** What changes would make of the package: its problems, and the figures that they touch. Nothing of it stays. */
export function preview(asked: Asked): Promise<Previewed> {
  const previewer = running()
  const number = previewer.next++
  return new Promise((resolve, reject) => {
    previewer.waiting.set(number, { resolve, reject })
    previewer.child.send(JSON.stringify({ number, asked }))
    rest(previewer)
  })
}

type Waiting = { resolve: (found: Previewed) => void; reject: (error: Error) => void }
type Previewer = {
  child: ChildProcess
  folder: string
  next: number
  waiting: Map<number, Waiting>
  timer?: NodeJS.Timeout
}

declare global {
  var kervanPreviewer: Previewer | undefined
}

/** It is there for the changes that follow, and goes where none do. */
const restMs = 5 * 60_000

/** A process of its own, so that readers do not wait: to start one costs more than all that it does for one change. */
function running(): Previewer {
  const folder = seedFolder()
  const known = globalThis.kervanPreviewer
  if (known?.folder === folder && known.child.connected) return known
  known?.child.disconnect()
  const child = spawn(process.execPath, ['--import', 'tsx', 'db/preview-command.ts'], {
    env: { ...process.env, KERVAN_SEED: folder },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const previewer: Previewer = { child, folder, next: 0, waiting: new Map() }
  child.on('message', (text) => answer(previewer, String(text)))
  child.once('error', (error) => end(previewer, error))
  child.once('exit', (code) => end(previewer, new Error(`the preview ended with ${code}`)))
  globalThis.kervanPreviewer = previewer
  return previewer
}

function answer({ waiting }: Previewer, text: string): void {
  const { number, found, fault } = JSON.parse(text)
  const one = waiting.get(number)
  waiting.delete(number)
  if (fault === undefined) one?.resolve(found)
  else one?.reject(new Error(`the preview failed: ${fault}`))
}

function end(previewer: Previewer, error: Error): void {
  clearTimeout(previewer.timer)
  for (const { reject } of previewer.waiting.values()) reject(error)
  previewer.waiting.clear()
  if (globalThis.kervanPreviewer === previewer) globalThis.kervanPreviewer = undefined
}

function rest(previewer: Previewer): void {
  clearTimeout(previewer.timer)
  previewer.timer = setTimeout(
    () => previewer.child.connected && previewer.child.disconnect(),
    restMs,
  ).unref()
}
