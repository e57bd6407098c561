import { AsyncLocalStorage } from 'node:async_hooks'
import type { Shelf } from '../../_printed/shelf'

const shelves = new AsyncLocalStorage<Shelf>()
globalThis.kervanShelf = shelves

/** Makes a page with a shelf of its own for what is sent once, as HTML. */
export const withShelf = <T>(work: () => T): T => shelves.run(new Map(), work)
