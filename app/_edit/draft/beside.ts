import { type ChildProcess, spawn } from 'node:child_process'
import type { Errand, Found } from '../../../db/errand'
import { seedFolder } from '../folder'

/** Has an errand done by the process beside the server, so that no reader waits for it. */
export async function beside<E extends Errand>(errand: E): Promise<Found[E['does']]> {
  const { found, fault } = JSON.parse(await send(errand))
  if (fault !== undefined) throw new Error(`the ${errand.does} failed: ${fault}`)
  return found
}

type Waiting = { resolve: (answer: string) => void; reject: (error: Error) => void }
type Beside = {
  child: ChildProcess
  folder: string
  next: number
  waiting: Map<number, Waiting>
  timer?: NodeJS.Timeout
}

declare global {
  var kervanBeside: Beside | undefined
}

/** It is there for what follows, and goes where nothing does. */
const restMs = 5 * 60_000

function send(errand: Errand): Promise<string> {
  const beside = running()
  const number = beside.next++
  clearTimeout(beside.timer)
  beside.timer = setTimeout(() => beside.child.connected && beside.child.disconnect(), restMs).unref()
  return new Promise((resolve, reject) => {
    beside.waiting.set(number, { resolve, reject })
    beside.child.send(JSON.stringify({ number, errand }))
  })
}

/** The process is kept: to start one costs more than what it does for one change. */
function running(): Beside {
  const folder = seedFolder()
  const known = globalThis.kervanBeside
  if (known?.folder === folder && known.child.connected) return known
  known?.child.disconnect()
  const child = spawn(process.execPath, ['--import', 'tsx', 'db/editing-command.ts'], {
    env: { ...process.env, KERVAN_SEED: folder },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const beside: Beside = { child, folder, next: 0, waiting: new Map() }
  child.on('message', (text) => answer(beside, String(text)))
  child.once('error', (error) => end(beside, error))
  child.once('exit', (code) => end(beside, new Error(`the process beside ended with ${code}`)))
  globalThis.kervanBeside = beside
  return beside
}

function answer({ waiting }: Beside, text: string): void {
  const { number } = JSON.parse(text)
  waiting.get(number)?.resolve(text)
  waiting.delete(number)
}

function end(beside: Beside, error: Error): void {
  clearTimeout(beside.timer)
  for (const { reject } of beside.waiting.values()) reject(error)
  beside.waiting.clear()
  if (globalThis.kervanBeside === beside) globalThis.kervanBeside = undefined
}
