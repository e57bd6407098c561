import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Seed } from '../seed/read'
import type { Cells, Change } from '../seed/store/change'
import { narrowed } from '../seed/store/narrowed'
import type { ChangeProblem, Refused } from '../seed/store/outcome'
import { previewChanges } from '../seed/store/preview'
import { openReadOnly } from './client'
import { loadDatabase } from './load'
import { findIndicator, type Indicator } from './queries/indicators'
import { type Claim, claimsAbout } from './queries/observations'
import * as schema from './schema'

/** What changes would make of a package: its problems, and the figures that they touch; or why they cannot be made. */
export type Previewed = {
  problems: readonly ChangeProblem[]
  figures: readonly { indicator: Indicator; entity: string; claims: readonly Claim[] }[]
  refused?: Refused | undefined
}

/** More charts than one looks at before saving are not drawn. */
const mostFigures = 6

export type Asked = {
  changes: readonly Change[]
  base: Readonly<Record<string, string>>
  /** Only what is wrong is asked for, not how the figures would be. */
  isFast?: boolean
}

/** Changes with all cells of their rows, looked at before they are saved. */
export async function previewed(folder: string, { changes, base, isFast }: Asked): Promise<Previewed> {
  const drafted = await previewChanges({ folder, base, changes: changes.map(narrowed) })
  if (drafted.outcome !== 'drafted') return { problems: [], figures: [], refused: drafted }
  const { seed, problems } = drafted
  const told = problems.filter(({ severity, change }) => severity === 'error' || change !== undefined)
  const isWrong = told.some(({ severity }) => severity === 'error')
  return { problems: told, figures: isWrong || isFast ? [] : await figuresOf(seed, touched(changes)) }
}

type Touched = { indicator: string; entity: string }

function touched(changes: readonly Change[]): Touched[] {
  const figures = changes
    .filter(({ table }) => table === 'claims' || table === 'series')
    .flatMap(({ before, after }) => [after, before].flatMap((cells) => (cells ? [figureOf(cells)] : [])))
  const unlike = new Map(figures.map((one) => [`${one.indicator} ${one.entity}`, one]))
  return [...unlike.values()].slice(0, mostFigures)
}

const figureOf = ({ indicator = '', ref_area = '', counterpart_area }: Cells): Touched => ({
  indicator,
  entity: counterpart_area ? `${ref_area}.${counterpart_area}` : ref_area,
})

/** The figures as the pages would have them, from a database of the touched indicators alone. */
async function figuresOf(seed: Seed, figures: readonly Touched[]): Promise<Previewed['figures']> {
  if (figures.length === 0) return []
  const indicators = new Set(figures.map(({ indicator }) => indicator))
  const charted = {
    ...seed,
    claims: seed.claims.filter(({ row }) => indicators.has(row.indicator)),
    series: {
      ...seed.series,
      runs: seed.series.runs.filter(({ indicator }) => indicators.has(indicator)),
    },
  }
  const folder = await mkdtemp(join(tmpdir(), 'kervan-preview-'))
  try {
    const file = join(folder, 'preview.sqlite')
    await loadDatabase(charted, { version: 'preview', changedAt: '' }, file)
    const connection = openReadOnly(file)
    const db = drizzle(connection, { schema })
    const found = await Promise.all(
      figures.map(async ({ indicator, entity }) => {
        const about = await findIndicator(db, indicator)
        return about ? [{ indicator: about, entity, claims: await claimsAbout(db, indicator, entity) }] : []
      }),
    )
    connection.close()
    return found.flat()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
