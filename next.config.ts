import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'
import { rootNames } from './app/_export/names'

const config: NextConfig = {
  agentRules: false,
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['better-sqlite3', '@resvg/resvg-js', 'subset-font'],
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  experimental: { globalNotFound: true, optimisticRouting: false, preloadEntriesOnStart: false },
}

/** While pages are written no server of ours stands before Next, so it has to find the files at the root itself. */
const development: NextConfig = {
  ...config,
  rewrites: async () =>
    rootNames.map((name) => ({
      source: `/:file(${name}\\.[^/]+)`,
      destination: '/tables/:file',
    })),
}

export default (phase: string): NextConfig => (phase === PHASE_DEVELOPMENT_SERVER ? development : config)
