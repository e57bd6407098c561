import { periodOfPath } from '../_view/entity'

export const sides = ['left', 'right'] as const
export type SideName = (typeof sides)[number]

/** One side of a comparison as its address says it; what it does not say is chosen. */
export type Ref = { indicator: string | null; entity: string | null; period: string | null }

/**
 * `gdp-current-usd/KAZ/2024`, as the addresses of figures are written. A form without a script sends the parts in
 * fields of their own, which are read where the address has them.
 */
export function readRef(search: URLSearchParams, side: SideName): Ref {
  const [indicator, entity, period] = (search.get(side) ?? '').split('/').map((part) => part.trim())
  return {
    indicator: indicator || null,
    entity: (search.get(`${side}Area`) ?? entity)?.toUpperCase() || null,
    period: periodOfPath((search.get(`${side}Time`) ?? period ?? '').trim()) || null,
  }
}

/** The parameter of a side, the inverse of readRef; what is chosen by rule is left out. */
export const writeRef = ({ indicator, entity, period }: Ref): string =>
  [indicator, entity, entity && period?.replace('/', '--')].filter(Boolean).join('/')

/** The address of a comparison; a side that says nothing is left to be chosen. */
export function comparePath(
  locale: string,
  refs: Partial<Record<SideName, Ref>>,
  base?: string | null,
): string {
  const said = sides.map((side) => [side, refs[side] ? writeRef(refs[side]) : ''])
  const parts = [...said, ['base', base ?? '']].filter(([, text]) => text !== '')
  return `/${locale}/compare${parts.length > 0 ? '?' : ''}${parts.map((part) => part.join('=')).join('&')}`
}

/** Whether a form without a script asked: its comparison has another address. */
export const isOfForm = (search: URLSearchParams) =>
  sides.some((side) => search.has(`${side}Area`) || search.has(`${side}Time`))
