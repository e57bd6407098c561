import type { z } from 'zod'
import type { Database } from '../../../db/client'
import type { Fault } from '../../_export/fault'
import type words from '../../_i18n/en/api.json'
import { readParameters } from '../parameters'

/** What is not there, in words. */
export class Missing {
  constructor(readonly words: string) {}
}

export type Answered =
  | { kind: 'found'; value: Readonly<Record<string, unknown>> }
  | { kind: 'missing'; words: string }
  | { kind: 'faults'; faults: readonly Fault[] }

/** Something that can be asked by the API and by assistants: what it takes and gives is what its schemas say. */
export type Operation = {
  /** Below `/api/v1/`; what stands in braces is a parameter. */
  path: string
  /** Its words stand under it in `api.operation`. */
  name: keyof typeof words.operation
  parameters: z.ZodObject
  response: z.ZodObject
  answer: (db: Database, given: URLSearchParams) => Promise<Answered>
}

type Definition<P extends z.ZodObject, R extends z.ZodObject> = Omit<
  Operation,
  'parameters' | 'response' | 'answer'
> & {
  parameters: P
  response: R
  find: (db: Database, asked: z.output<P>) => Promise<z.input<R> | Missing>
}

export function operation<P extends z.ZodObject, R extends z.ZodObject>(
  definition: Definition<P, R>,
): Operation {
  const { find, ...told } = definition
  return {
    ...told,
    async answer(db, given) {
      const { value, faults } = readParameters(definition.parameters, given)
      if (faults) return { kind: 'faults', faults }
      const found = await find(db, value)
      if (found instanceof Missing) return { kind: 'missing', words: found.words }
      return { kind: 'found', value: found }
    },
  }
}
