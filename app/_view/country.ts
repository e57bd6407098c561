import type { Codec } from './codec'

/** Shorthands for the states of the Organization: its members, and its members and observers. */
export const groups = ['members', 'states'] as const
export type Group = (typeof groups)[number]

/** Entities in the order in which they are asked for, and groups of them by their shorthand. */
export const country: Codec<readonly string[]> = {
  unset: [],
  read(text, { entities, groups }) {
    const asked = [...new Set(text.split('~').filter(Boolean).map(spelt))]
    const allowed = [...entities, ...groups]
    return {
      value: asked.filter((one) => allowed.includes(one)),
      wrong: asked.filter((one) => !allowed.includes(one)).map((one) => ({ text: one, allowed })),
    }
  },
  write: (value) => value.join('~'),
}

/** Codes are written in capitals, shorthands in small letters. */
const spelt = (text: string): string =>
  groups.find((group) => group === text.toLowerCase()) ?? text.toUpperCase()

/** The entities that are meant, each once, the groups replaced by those of their states that have figures. */
export function entitiesMeant(
  asked: readonly string[],
  states: readonly { area: string; role: 'member' | 'observer' }[],
  known: ReadonlySet<string>,
): string[] {
  const members = states.filter(({ role }) => role === 'member')
  const meant = asked.flatMap((one) => {
    if (one === 'states') return states.map(({ area }) => area)
    return one === 'members' ? members.map(({ area }) => area) : one
  })
  return [...new Set(meant)].filter((entity) => known.has(entity))
}
