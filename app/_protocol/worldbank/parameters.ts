import { z } from 'zod'
import { findDates } from './dates'

const most = 32_767
const whole = (name: string, least: number) =>
  z.coerce.number({ error: name }).int({ error: name }).min(least, { error: name }).max(most, { error: name })

/** What the World Bank's API is asked beside its path; the last ones make no difference here. */
export const worldBankParameters = z.strictObject({
  format: z.enum(['xml', 'json'], { error: 'xml, json' }).default('xml'),
  page: whole('a number from 1', 1).default(1),
  per_page: whole(`a number from 1 to ${most}`, 1).default(50),
  date: z
    .string()
    .transform((text, context) => {
      const dates = findDates(text)
      if (dates) return dates
      context.addIssue({ code: 'custom', message: '2024, 2015:2024, 2023Q1:2024Q4, 2024M05 or YTD:2024' })
      return z.NEVER
    })
    .optional(),
  mrv: whole('a number from 1', 1).optional(),
  mrnev: whole('a number from 1', 1).optional(),
  gapfill: z.enum(['Y', 'N', 'y', 'n'], { error: 'Y, N' }).default('N'),
  frequency: z.enum(['Y', 'Q', 'M', 'A'], { error: 'Y, Q, M' }).optional(),
  footnote: z.enum(['y', 'n', 'Y', 'N'], { error: 'y, n' }).default('n'),
  source: z.string().optional(),
  ctrycode: z.string().optional(),
})

export type WorldBankParameters = z.output<typeof worldBankParameters>
