import { period } from '../../stats/period'
import type { Seed } from '../read'
import type { Entry } from '../rows'
import type { Row } from '../schema'

export type Memberships = (group: string, timePeriod: string) => { members: string[]; observers: string[] }

/** Who belongs to a group at the end of a period. */
export function membershipsOf(seed: Seed): Memberships {
  const groups = new Map<string, Entry<Row<'memberships'>>[]>()
  for (const entry of seed.memberships) {
    const known = groups.get(entry.row.group)
    if (known) known.push(entry)
    else groups.set(entry.row.group, [entry])
  }
  return (group, timePeriod) => {
    const { end } = period(timePeriod)
    const then = (groups.get(group) ?? []).filter(
      ({ row }) => period(row.from).start <= end && (row.to === undefined || period(row.to).end >= end),
    )
    const inRole = (role: string) => then.filter(({ row }) => row.role === role).map(({ row }) => row.area)
    return { members: inRole('member'), observers: inRole('observer') }
  }
}
