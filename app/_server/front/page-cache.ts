import { LRUCache } from 'lru-cache'
import { type Gate, Overload } from './gate'
import type { Kept } from './kept'

/** A response that can be made anew at any time, and under what it is kept; without a key it is not. */
export type Page = {
  key: string
  /** Addresses with parameters are endless: their noise must not drive out the pages without. */
  area: 'plain' | 'view'
  /** The response, and whether it may be kept. */
  make: () => Promise<{ kept: Kept; isLasting: boolean }>
}

export type Served = { kept: Kept; outcome: 'hit' | 'made' | 'stale' }

type Entry = { kept: Kept; state: string }

/**
 * Keeps finished pages under the state of the data, in so many bytes. A page is made once however many ask for it
 * meanwhile; while a new one is made longer than the patience, or cannot be made for overload, the old one is served.
 */
export function pageCache({
  bytes,
  gate,
  state,
  patienceMs = 1000,
}: {
  bytes: number
  gate: Gate
  state: () => string
  patienceMs?: number
}) {
  const area = (maxSize: number) =>
    new LRUCache<string, Entry>({
      maxSize,
      sizeCalculation: ({ kept }, key) => kept.bytes + key.length * 2 + 4096,
    })
  const areas = { plain: area(Math.ceil(bytes * 0.75)), view: area(Math.ceil(bytes * 0.25)) }
  const coming = new Map<string, Promise<Kept>>()

  /** The page where it is at hand and of the present state. */
  function find({ key, area }: Pick<Page, 'key' | 'area'>): Kept | undefined {
    const entry = areas[area].get(key)
    return entry?.state === state() ? entry.kept : undefined
  }

  async function get(page: Page): Promise<Served> {
    const ready = find(page)
    if (ready) return { kept: ready, outcome: 'hit' }
    const old = areas[page.area].get(page.key)?.kept
    const made = begin(page).then((kept): Served => ({ kept, outcome: 'made' }))
    if (!old) return made
    const stale: Served = { kept: old, outcome: 'stale' }
    return Promise.race([
      made.catch((error: unknown) => {
        if (error instanceof Overload) return stale
        throw error
      }),
      after(patienceMs, stale),
    ])
  }

  /** A page for one reader alone, which is never kept. */
  async function makeFor(page: Page): Promise<Served> {
    const { kept } = await gate.run(page.make)
    return { kept, outcome: 'made' }
  }

  function begin(page: Page): Promise<Kept> {
    const name = `${state()} ${page.key}`
    const begun = coming.get(name)
    if (begun) return begun
    const work = gate.run(() => makeWhole(page)).finally(() => coming.delete(name))
    coming.set(name, work)
    return work
  }

  /** A load in the midst of a rendering may leave half a page of each state: it is made again. */
  async function makeWhole(page: Page): Promise<Kept> {
    let made = await makeOnce(page)
    for (let again = 0; again < 3 && made.before !== state(); again++) made = await makeOnce(page)
    const { kept, isLasting, before } = made
    if (isLasting && before === state()) areas[page.area].set(page.key, { kept, state: before })
    return kept
  }

  async function makeOnce(page: Page) {
    const before = state()
    return { ...(await page.make()), before }
  }

  const bytesKept = () => areas.plain.calculatedSize + areas.view.calculatedSize
  return { find, get, makeFor, bytesKept }
}

export type PageCache = ReturnType<typeof pageCache>

function after<T>(milliseconds: number, value: T): Promise<T> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(value), milliseconds).unref()
  })
}
