import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Gate } from './gate'
import type { LiveFeed } from './live'
import type { PageCache } from './page-cache'

/** What became of a request. */
export type Outcome =
  | 'hit'
  | 'made'
  | 'stale'
  | 'passed'
  | 'refused'
  | 'limited'
  | 'overload'
  | 'failed'
  | 'left'
  | 'own'
  | 'live'

/** Counts in a registry of their own, as Prometheus reads them. */
export function meters({ cache, renders, live }: { cache: PageCache; renders: Gate; live: LiveFeed }) {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'kervan_requests_total',
    help: 'Requests by what became of them and by status',
    labelNames: ['outcome', 'status'],
    registers,
  })
  const seconds = new Histogram({
    name: 'kervan_request_seconds',
    help: 'Time from a request to the end of its answer',
    labelNames: ['outcome'],
    buckets: [0.001, 0.005, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  })
  const blocked = new Counter({
    name: 'kervan_inline_scripts_blocked_total',
    help: 'Inline scripts of rendered pages that are not of Next’s form and so do not run',
    registers,
  })
  new Gauge({
    name: 'kervan_cache_bytes',
    help: 'Bytes of finished pages in memory',
    registers,
    collect() {
      this.set(cache.bytesKept())
    },
  })
  new Gauge({
    name: 'kervan_renders',
    help: 'Pages that are being made, and that wait to be',
    labelNames: ['state'],
    registers,
    collect() {
      const { running, waiting } = renders.load()
      this.set({ state: 'running' }, running)
      this.set({ state: 'waiting' }, waiting)
    },
  })
  new Gauge({
    name: 'kervan_live_readers',
    help: 'Open pages that are told of new figures',
    registers,
    collect() {
      this.set(live.open())
    },
  })
  const countOf = remembered((outcome: Outcome, status: number) => requests.labels(outcome, String(status)))
  const timesOf = remembered((outcome: Outcome) => seconds.labels(outcome))
  return {
    count(outcome: Outcome, status: number, duration: number) {
      countOf(outcome, status).inc()
      if (outcome !== 'live') timesOf(outcome).observe(duration)
    },
    countBlocked: (scripts: number) => blocked.inc(scripts),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}

/** Finding the count of some labels costs more than counting; there are a few dozen. */
function remembered<Labels extends readonly (string | number)[], Found>(find: (...labels: Labels) => Found) {
  const found = new Map<string, Found>()
  return (...labels: Labels): Found => {
    const key = labels.length === 1 ? String(labels[0]) : labels.join(' ')
    const known = found.get(key) ?? find(...labels)
    if (!found.has(key)) found.set(key, known)
    return known
  }
}

export type Meters = ReturnType<typeof meters>
