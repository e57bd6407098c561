import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestFiles, listFiles } from './digest.mjs'
import { runNode } from './run.mjs'
import { Failure } from './step.mjs'

/** Builds the pages for production unless the last build was made from the very same sources. */
export async function buildPages(root) {
  const stampFile = join(root, '.next/kervan-build')
  const stamp = digestFiles(root, sourceFiles(root))
  const built = existsSync(join(root, '.next/BUILD_ID')) && existsSync(stampFile)
  if (built && readFileSync(stampFile, 'utf8') === stamp) return 'up to date'
  const { code, output } = await runNode(['node_modules/next/dist/bin/next', 'build'], { cwd: root })
  if (code !== 0)
    throw new Failure(`${output}\n\nThe pages could not be built; what next build said stands above.`)
  writeFileSync(stampFile, stamp)
  return 'built'
}

/** The files a build is made of: all of the app but its launcher, and the code of the other folders, not the figures. */
export function sourceFiles(root) {
  const app = listFiles(root, 'app').filter((file) => !file.startsWith('app/_server/'))
  const code = ['stats', 'db', 'seed'].flatMap((folder) => listFiles(root, folder)).filter(isCode)
  return [...app, ...code, 'next.config.ts', 'package-lock.json', 'tsconfig.json']
}

const isCode = (file) => /\.tsx?$/.test(file)
