import type { Problem } from '../problem'
import type { Cells, Change } from './change'

/** A row that two editors changed: as one of them found it, as that one would have it, and as the other left it. */
export type Collision = {
  change: Change
  base: Cells | undefined
  mine: Cells | undefined
  theirs: Cells | undefined
}

export type Stale = {
  outcome: 'stale'
  /** The touched files whose version is another one than the changes started from. */
  files: readonly { file: string; base: string | undefined; current: string | undefined }[]
  /** The changes that fit the rows as they are now; with the current versions as their base they can be saved. */
  merged: readonly Change[]
  collisions: readonly Collision[]
}

/** A problem of the whole folder with the changes made; `change` is the number of the one whose row it is in, from 0. */
export type ChangeProblem = Problem & { change?: number | undefined }

export type Refused =
  | Stale
  | { outcome: 'problems'; problems: readonly ChangeProblem[] }
  /** Changes that name a table, a file or a column that is not there, or that change nothing. */
  | { outcome: 'unknown'; words: string }
  /** `isKept`: the save is safe on the disk, and is put in place once the disk allows it. */
  | { outcome: 'disk'; reason: 'full' | 'read-only' | 'broken'; words: string; isKept: boolean }
  /** Others are writing, and did not come to an end. */
  | { outcome: 'busy'; words: string }

export type Saved = {
  outcome: 'saved'
  revision: string
  /** The versions of the touched files as they are now. */
  versions: Readonly<Record<string, string>>
  warnings: readonly Problem[]
}
