/**
 * Where the HTML of one response waits between the two renderings of a page, as data and as HTML. The server puts it
 * around the making of a page (see the front); the browser has none.
 */
export type Shelf = Map<string, string>

declare global {
  var kervanShelf: { getStore: () => Shelf | undefined } | undefined
}

export const shelf = (): Shelf | undefined => globalThis.kervanShelf?.getStore()
