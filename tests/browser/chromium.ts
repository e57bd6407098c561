import { execFile } from 'node:child_process'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)

export const chromiumArgs = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The browser for the tests: the one that CHROME_PATH names, one on the PATH that starts, or the one that
 * @sparticuz/chromium brings along for Linux on x64; undefined where none of them runs.
 */
export async function findChromium(): Promise<string | undefined> {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH
  for (const name of ['chromium', 'google-chrome', 'chromium-browser']) {
    const file = findOnPath(name)
    if (file && (await starts(file))) return file
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const packed = await unpackedChromium()
  return (await starts(packed)) ? packed : undefined
}

function findOnPath(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Whether a browser says its version: a stub that asks to install one does not, nor one that lacks a library. */
async function starts(file: string): Promise<boolean> {
  try {
    const { stdout } = await execute(file, ['--version'], { timeout: 30_000 })
    return /\d+\.\d+/.test(stdout)
  } catch {
    return false
  }
}

/** Unpacks the packed browser once, into a folder that appears only when it is whole. */
async function unpackedChromium(): Promise<string> {
  const home = resolve('node_modules/.cache/kervan-chromium')
  const launcher = join(home, 'launch')
  if (existsSync(launcher)) return launcher
  mkdirSync(dirname(home), { recursive: true })
  const draft = mkdtempSync(`${home}-`)
  try {
    const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath()"
    await execute(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    })
    writeFileSync(join(draft, 'launch'), launch, { mode: 0o755 })
    renameSync(draft, home)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return launcher
}

/** The libraries and fonts beside the browser come last: they fill in for what the machine does not have. */
const launch = `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="\${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}$here/al2023/lib"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_PATH="$here/fonts"
exec "$here/chromium" "$@"
`
