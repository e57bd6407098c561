import { z } from 'zod'
import { decimalPattern } from '../stats/decimal'
import { findPeriod } from '../stats/period'

/** What the cells of the seed tables can hold, and in words what is expected. Each is text; an empty cell is absent. */
const shaped = (pattern: RegExp, expected: string) => z.string().regex(pattern, { error: expected })

const slugPattern = '[a-z0-9]+(-[a-z0-9]+)*'
const areaPattern = '[A-Z][A-Z0-9]*(-[A-Z0-9]+)*'
const several = (pattern: string) => new RegExp(`^${pattern}(;${pattern})*$`)

export const text = z.string().min(1)
export const flag = z.literal('yes')
export const slug = shaped(new RegExp(`^${slugPattern}$`), 'small letters and digits, joined by hyphens')
export const areaCode = shaped(
  new RegExp(`^${areaPattern}$`),
  'a code of capital letters such as KAZ or KAZ-AKTAU',
)
export const unitCode = shaped(/^[A-Z][A-Z0-9_]*$/, 'a code of capital letters such as USD')
export const languageCode = shaped(/^[a-z]{2,3}$/, 'a language code such as kk')
export const decimalExpected = 'a number such as 11.4 or -29.31'
export const decimal = shaped(decimalPattern, decimalExpected)
export const integer = shaped(/^-?\d+$/, 'a whole number: the power of ten that values are counted in')
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'an address that begins with http:// or https://',
})

export const timePeriod = z.string().refine((value) => findPeriod(value) !== undefined, {
  error: 'a period such as 2024, 2024-Q1, 2024-05 or 2024-01-01/P11M',
})
export const date = z
  .string()
  .refine((value) => ['A', 'M', 'D'].includes(findPeriod(value)?.frequency ?? ''), {
    error: 'a date such as 2024, 2024-05 or 2024-05-21',
  })

/** Several keys in one cell, with semicolons between them; `listed` takes them apart. */
export const slugs = shaped(several(slugPattern), 'names of small letters and hyphens, with ; between them')
export const areaCodes = shaped(several(areaPattern), 'codes such as KAZ, with ; between them')

export const listed = (cell: string | undefined): string[] => cell?.split(';') ?? []
