import type { z } from 'zod'
import type { Fault } from '../_export/fault'

export type ReadParameters<S extends z.ZodObject> =
  | { value: z.output<S>; faults?: undefined }
  | { value?: undefined; faults: readonly Fault[] }

/**
 * Reads search parameters by the one table of a protocol, a strict object; one that is given twice counts as its last.
 * What is unknown or not understood is listed, all of it; the message of a rule says what could be.
 */
export function readParameters<S extends z.ZodObject>(table: S, search: URLSearchParams): ReadParameters<S> {
  const read = table.safeParse(Object.fromEntries(search))
  if (read.success) return { value: read.data }
  const faults = read.error.issues.flatMap((issue): Fault[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((parameter) => ({ parameter, allowed: Object.keys(table.shape) }))
    const parameter = String(issue.path[0])
    return [{ parameter, value: search.get(parameter) ?? '', allowed: [issue.message] }]
  })
  return { faults }
}
