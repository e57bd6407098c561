import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { ReactNode } from 'react'

/** Next keeps `react-dom/server` from server components, which it holds for a slip; here it is meant. */
const load = createRequire(join(process.cwd(), 'package.json'))
const server: typeof import('react-dom/server') = load('react-dom/server')

/** The HTML of elements that nothing in the browser needs to know: host elements and plain functions of them. */
export const markup = (children: ReactNode): string => server.renderToStaticMarkup(children)
