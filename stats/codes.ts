/** How exactly a source states a value. `range` carries a lower and an upper bound. */
export const qualifiers = ['exact', 'about', 'over', 'under', 'at-least', 'at-most', 'range'] as const
export type Qualifier = (typeof qualifiers)[number]

/** What a value is: something that happened, or something that was meant or expected to. */
export const kinds = ['actual', 'estimate', 'target', 'plan', 'forecast', 'capacity'] as const
export type Kind = (typeof kinds)[number]

export const ranks = ['preferred', 'normal', 'deprecated'] as const
export type Rank = (typeof ranks)[number]

export const sourceClasses = ['primary', 'secondary', 'tertiary'] as const
export type SourceClass = (typeof sourceClasses)[number]

/** How the period of a claim was found: said, worked out from a date, read between the lines, or not known. */
export const periodBases = ['stated', 'computed', 'inferred', 'unknown'] as const
export type PeriodBasis = (typeof periodBases)[number]

/** The part of SDMX CL_OBS_STATUS that is used: normal, break, estimated, provisional, imputed, low reliability. */
export const obsStatuses = ['A', 'B', 'E', 'P', 'I', 'U'] as const
export type ObsStatus = (typeof obsStatuses)[number]

/** The statuses of Global Energy Monitor's trackers. */
export const projectStatuses = [
  'proposed',
  'announced',
  'pre-construction',
  'construction',
  'operating',
  'mothballed',
  'shelved',
  'cancelled',
  'retired',
] as const
export type ProjectStatus = (typeof projectStatuses)[number]

export const sectors = [
  'rail',
  'road',
  'port',
  'transport',
  'oil',
  'gas',
  'power',
  'renewables',
  'digital',
  'industry',
  'agriculture',
  'water',
  'finance',
] as const
export type Sector = (typeof sectors)[number]

/** What a step of a project is: words on paper, works, a part that serves, the whole that serves, or a halt. */
export const milestoneKinds = ['study', 'agreement', 'start', 'stage', 'completion', 'setback'] as const
export type MilestoneKind = (typeof milestoneKinds)[number]

export const eventKinds = [
  'summit',
  'meeting',
  'decision',
  'agreement',
  'launch',
  'statement',
  'report',
] as const
export type EventKind = (typeof eventKinds)[number]
