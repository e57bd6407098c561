import { AsyncLocalStorage } from 'node:async_hooks'

/** On which day's figures a request looks, and what to say of that. */
export type AsOf = {
  /** What the address asks for. */
  asked: string
  /** The database of that day; undefined where it is the present one. */
  file: string | undefined
  /** `earliest`: the day lies before the first recorded change; `invalid`: it is no day; `unknown`: it cannot be shown. */
  outcome: 'shown' | 'earliest' | 'invalid' | 'unknown'
  /** The same address without a day. */
  now: string
}

declare global {
  var kervanAsOf: AsyncLocalStorage<AsOf> | undefined
}

/** One for the process: the server and the pages that Next bundled are separate modules, and see the same. */
export function asOf(): AsyncLocalStorage<AsOf> {
  globalThis.kervanAsOf ??= new AsyncLocalStorage()
  return globalThis.kervanAsOf
}

/** The day as which what is made now is shown; undefined where that is the present. */
export function shownDay(): string | undefined {
  const view = asOf().getStore()
  return view?.outcome === 'shown' || view?.outcome === 'earliest' ? view.asked : undefined
}
