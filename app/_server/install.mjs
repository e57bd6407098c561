import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestFiles } from './digest.mjs'
import { lastLines, run } from './run.mjs'
import { Failure } from './step.mjs'

/** Installs the packages of the lock file unless the very same ones stand there for this Node and platform. */
export async function installPackages(root) {
  const stampFile = join(root, 'node_modules/.kervan')
  const stamp = packageStamp(root)
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return 'in place'
  const { code, output } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund'], root)
  if (code !== 0) throw new Failure(`${lastLines(output, 30)}\n\n${advice}`)
  writeFileSync(stampFile, stamp)
  return 'installed'
}

/** What a tree of packages depends on: the lock file, the binary interface of Node and the platform. */
export const packageStamp = (root) =>
  [digestFiles(root, ['package-lock.json']), process.versions.modules, process.platform, process.arch].join(
    ' ',
  )

const advice = `The packages could not be installed; what npm said stands above.
- better-sqlite3 is compiled where no ready binary can be downloaded. It needs a C++ toolchain:
  Debian, Ubuntu: apt-get install build-essential python3; Fedora: dnf install gcc-c++ make python3;
  macOS: xcode-select --install; Windows: the C++ workload of the Visual Studio Build Tools.
- Without a network the packages must be in npm's cache.
Then give the same command again.`

/** npm as it started us, or else as the PATH has it. */
function npm(args, cwd) {
  const script = process.env.npm_execpath
  if (script?.endsWith('npm-cli.js')) return run(process.execPath, [script, ...args], { cwd })
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd })
}
