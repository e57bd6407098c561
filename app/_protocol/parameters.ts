import type { z } from 'zod'

/** A parameter that was not understood, and why in a few words. */
export type ParameterFault = { parameter: string; value: string; expected: string; isUnknown: boolean }

export type ReadParameters<S extends z.ZodObject> =
  | { value: z.output<S>; faults?: undefined }
  | { value?: undefined; faults: [ParameterFault, ...ParameterFault[]] }

/**
 * Reads search parameters by the one table of a protocol, a strict object; one that is given twice counts as its last. What is unknown
 * or not understood is listed, all of it.
 */
export function readParameters<S extends z.ZodObject>(table: S, search: URLSearchParams): ReadParameters<S> {
  const read = table.safeParse(Object.fromEntries(search))
  if (read.success) return { value: read.data }
  const [first, ...others] = read.error.issues.flatMap((issue): ParameterFault[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => unknownParameter(table, search, key))
    const parameter = String(issue.path[0])
    return [{ parameter, value: search.get(parameter) ?? '', expected: issue.message, isUnknown: false }]
  })
  if (!first) throw new Error('parameters fail without an issue')
  return { faults: [first, ...others] }
}

const unknownParameter = (
  table: z.ZodObject,
  search: URLSearchParams,
  parameter: string,
): ParameterFault => ({
  parameter,
  value: search.get(parameter) ?? '',
  expected: Object.keys(table.shape).join(', '),
  isUnknown: true,
})

/** A fault as a sentence. */
export const faultSaid = ({ parameter, value, expected, isUnknown }: ParameterFault): string =>
  isUnknown
    ? `Unknown parameter "${parameter}". Known are: ${expected}.`
    : `The parameter ${parameter} is "${value}"; it can be ${expected}.`
