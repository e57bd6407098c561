/** A parameter that an export does not take as it is, and what it can be; without a value it is not known at all. */
export type Fault = { parameter: string; value?: string; allowed: readonly string[] }

const namedAtMost = 20

/** A fault as a sentence. */
export function faultWords({ parameter, value, allowed }: Fault): string {
  const more = allowed.length - namedAtMost
  const named = allowed.slice(0, namedAtMost).join(', ') + (more > 0 ? ` and ${more} more` : '')
  return value === undefined
    ? `Unknown parameter "${parameter}". Known are: ${named}.`
    : `The parameter ${parameter} is "${value}"; it can be ${named}.`
}
