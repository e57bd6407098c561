import { AsyncLocalStorage } from 'node:async_hooks'
import type { Shelf } from '../../_printed/shelf'

const shelves = new AsyncLocalStorage<Shelf>()
globalThis.kervanShelf = shelves

/** Makes a page with a shelf of its own for what is not sent with it, or not twice. */
export const withShelf = <T>(shelf: Shelf, work: () => T): T => shelves.run(shelf, work)
