/** What the environment says of how the server is run. */
export type Settings = {
  /** The names that the server answers to; any where there are none. */
  hosts: readonly string[]
  /** Whether a proxy of ours stands before, whose X-Forwarded headers can be believed. */
  isBehindProxy: boolean
  cacheBytes: number
  hasLimits: boolean
  /** Whether saved seed files are loaded and open pages told of new figures. */
  followsSeed: boolean
  logsRequests: boolean
  metricsToken: string | undefined
}

const megabyte = 1024 * 1024

export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const megabytes = Number(environment.KERVAN_CACHE_MB || '128')
  if (!(megabytes > 0)) throw new Error(`invalid KERVAN_CACHE_MB: ${environment.KERVAN_CACHE_MB}`)
  return {
    hosts: (environment.KERVAN_HOSTS ?? '')
      .split(',')
      .map((host) => host.trim().toLowerCase())
      .filter(Boolean),
    isBehindProxy: environment.KERVAN_TRUST_PROXY === '1',
    cacheBytes: megabytes * megabyte,
    hasLimits: environment.KERVAN_LIMITS !== 'off',
    followsSeed: environment.KERVAN_WATCH !== 'off',
    logsRequests: environment.KERVAN_LOG === 'json',
    metricsToken: environment.KERVAN_METRICS_TOKEN || undefined,
  }
}
