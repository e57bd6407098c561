/**
 * Where texts of one response wait, by their names. The server puts it around the making of a page (see the front); the
 * browser has none.
 */
export type Shelf = {
  /** Finished HTML, between the two renderings of a page, as data and as HTML. */
  prints: Map<string, string>
  /** What a script may want later and fetches then from beside the page; absent where nothing is kept beside it. */
  beside: Map<string, string> | undefined
}

declare global {
  var kervanShelf: { getStore: () => Shelf | undefined } | undefined
}

export const shelf = (): Shelf | undefined => globalThis.kervanShelf?.getStore()
