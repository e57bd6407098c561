/** A body that is no JSON is read as nothing. */
export function ifNotJson(error: unknown): undefined {
  if (!(error instanceof SyntaxError)) throw error
}
