const freshMs = 2

/**
 * What was found is taken for true for two milliseconds, so that thousands of requests a second do not look at the same
 * file thousands of times: a look is a tenth of what a kept page costs.
 */
export function recent<T>(find: () => T): () => T {
  let found: { value: T; at: number } | undefined
  return () => {
    const now = performance.now()
    if (found === undefined || now - found.at > freshMs) found = { value: find(), at: now }
    return found.value
  }
}
