import type { ProjectStatus } from '../../stats/codes'
import { period } from '../../stats/period'

/** The statuses gathered into four, as the map tells them apart. */
export const stages = ['planned', 'construction', 'operating', 'halted'] as const
export type Stage = (typeof stages)[number]

export const stageOf: Record<ProjectStatus, Stage> = {
  proposed: 'planned',
  announced: 'planned',
  'pre-construction': 'planned',
  construction: 'construction',
  operating: 'operating',
  mothballed: 'halted',
  shelved: 'halted',
  cancelled: 'halted',
  retired: 'halted',
}

const staleYears = 2

/** Whether a status was last confirmed more than two years before today (an ISO day). */
export function isStale(statusDate: string, today: string): boolean {
  const oldest = `${Number(today.slice(0, 4)) - staleYears}${today.slice(4)}`
  return period(statusDate).end < oldest
}
