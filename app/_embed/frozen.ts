/** The letters of a data version that are shown and may be given. */
export const shortVersion = (version: string) => version.slice(0, 8)

/** Whether the version that is asked for is another than the one that is held; none asked for is any. */
export const isGone = (asked: string | null, held: string): boolean =>
  asked !== null && !(asked.length >= shortVersion(held).length && held.startsWith(asked))
