import type { Project } from '../../db/queries/projects'

export const dollars = {
  unit: 'USD',
  name: 'US dollars',
  symbol: '$',
  placement: 'prefix',
  scale: 'short',
} as const

export const euros = { ...dollars, unit: 'EUR', name: 'euros', symbol: '€' } as const

/** A project with what a test says of it, and nothing else. */
export const project = (slug: string, change: Partial<Project> = {}): Project => ({
  project: slug,
  name: slug,
  sector: 'rail',
  status: 'construction',
  statusDate: null,
  parties: null,
  cost: null,
  costLower: null,
  costUpper: null,
  costMult: 9,
  costNote: null,
  currency: null,
  capacity: null,
  capacityLower: null,
  capacityUpper: null,
  capacityMult: 0,
  capacityNote: null,
  capacityUnit: null,
  lengthKm: null,
  latFrom: null,
  lonFrom: null,
  latTo: null,
  lonTo: null,
  area: null,
  note: null,
  areas: [],
  sources: [],
  completions: [],
  ...change,
})
