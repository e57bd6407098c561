import { type Codec, yearText } from './codec'

/** Years from and to, both included; an open end is null, and `latest` the last year that has a figure. */
export type Time = { from: number | null; to: number | null } | 'latest'

export const allYears = { from: null, to: null } as const

const allowed = ['a year such as 2024', 'years such as 2010..2024', 'latest']

/** `2010..2024`, `2024`, `..2020`, `2010..`, `latest`; `earliest` and `latest` may stand for an open end. */
export const time: Codec<Time> = {
  unset: allYears,
  read(text) {
    if (text === 'latest') return { value: text, wrong: [] }
    const years = /^(?:(\d{4})|earliest)?(?:(\.\.)(?:(\d{4})|latest)?)?$/.exec(text)
    const from = years?.[1] ? Number(years[1]) : null
    const until = years?.[3] ? Number(years[3]) : null
    const to = years?.[2] ? until : from
    const isBackwards = from !== null && to !== null && from > to
    return !years || text === 'earliest' || isBackwards
      ? { value: allYears, wrong: [{ text, allowed }] }
      : { value: { from, to }, wrong: [] }
  },
  write(value) {
    if (value === 'latest') return value
    const { from, to } = value
    const text = (year: number | null) => (year === null ? '' : yearText(year))
    if (from === null && to === null) return ''
    return from === to ? text(from) : `${text(from)}..${text(to)}`
  },
}

/** The years that are meant, where the last one with a figure is known. */
export const yearsMeant = (asked: Time, last: number | null) =>
  asked === 'latest' ? { from: last, to: last } : asked

/** Whether a year lies in a stretch; no year lies in all years only. */
export function isIn(year: number | null, { from, to }: { from: number | null; to: number | null }): boolean {
  if (year === null) return from === null && to === null
  return (from === null || year >= from) && (to === null || year <= to)
}
