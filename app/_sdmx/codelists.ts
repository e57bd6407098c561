import type { Database } from '../../db/client'
import { listAreas } from '../../db/queries/areas'
import { listCitations, listUnits } from '../../db/queries/code-names'
import { listIndicators } from '../../db/queries/indicators'
import { kinds, obsStatuses, periodBases, qualifiers, ranks } from '../../stats/codes'
import type { Translator } from '../_i18n/messages'

export type CodelistId = keyof typeof import('../_i18n/en/sdmx.json')['codelist']
export type Code = { id: string; name: string; description?: string }
export type Codelist = { id: CodelistId; name: string; codes: readonly Code[] }

const frequencies = ['A', 'S', 'Q', 'M', 'W', 'D', '_O'] as const
const multipliers = ['0', '3', '6', '9', '12', '15'] as const

/** Every codelist: those of the standard as far as they are used, and those that the seed folder fills. */
export async function codelistsOf(db: Database, t: Translator): Promise<Codelist[]> {
  const indicators = await listIndicators(db)
  const notApplicable = { id: '_Z', name: t('sdmx.notApplicable') }
  const codes: Record<CodelistId, readonly Code[]> = {
    CL_FREQ: frequencies.map((id) => ({ id, name: t(`sdmx.frequency.${id}`) })),
    CL_INDICATOR: indicators.map(({ indicator, name, definition }) => ({
      id: indicator,
      name,
      description: definition,
    })),
    CL_AREA: [...(await listAreas(db)).map(({ area, name }) => ({ id: area, name })), notApplicable],
    CL_KIND: kinds.map((id) => ({ id, name: t(`sdmx.kind.${id}`) })),
    CL_SOURCE: [...(await sourceCodes(db, t)), { id: '_U', name: t('sdmx.unspecified') }],
    CL_UNIT: (await listUnits(db)).map(({ unit, name }) => ({ id: unit, name })),
    CL_UNIT_MULT: [
      ...multipliers.map((id) => ({ id, name: t(`sdmx.multiplier.${id}`) })),
      ...otherMultipliers(indicators).map((id) => ({
        id,
        name: t('sdmx.multiplier.other', { power: id }),
      })),
    ],
    CL_OBS_STATUS: obsStatuses.map((id) => ({ id, name: t(`sdmx.status.${id}`) })),
    CL_QUALIFIER: qualifiers.map((id) => ({ id, name: t(`sdmx.qualifier.${id}`) })),
    CL_RANK: ranks.map((id) => ({ id, name: t(`sdmx.rank.${id}`) })),
    CL_PERIOD_BASIS: periodBases.map((id) => ({ id, name: t(`sdmx.basis.${id}`) })),
    CL_YES_NO: [
      { id: 'Y', name: t('sdmx.yes') },
      { id: 'N', name: t('sdmx.no') },
    ],
  }
  return codelistIds(codes).map((id) => ({ id, name: t(`sdmx.codelist.${id}`), codes: codes[id] }))
}

async function sourceCodes(db: Database, t: Translator): Promise<Code[]> {
  return (await listCitations(db)).map(({ source, publisher, title, url, licence }) => {
    const description = [url, licence && t('sdmx.licence', { licence })].filter(Boolean).join(' ')
    return { id: source, name: `${publisher}: ${title}`, ...(description && { description }) }
  })
}

function otherMultipliers(indicators: readonly { unitMult: number }[]): string[] {
  const used = new Set(indicators.map(({ unitMult }) => String(unitMult)))
  return [...used].filter((power) => !multipliers.some((known) => known === power)).sort()
}

const codelistIds = (codes: Record<CodelistId, readonly Code[]>): CodelistId[] => {
  const isId = (id: string): id is CodelistId => id in codes
  return Object.keys(codes).filter(isId)
}

/** The name of a code, or the code itself where the list has none. */
export function codeNames(lists: readonly Codelist[]) {
  const names = new Map(
    lists.map(({ id, codes }): [string, Map<string, string>] => [
      id,
      new Map(codes.map((code) => [code.id, code.name])),
    ]),
  )
  return (codelist: CodelistId, code: string): string => names.get(codelist)?.get(code) ?? code
}

export type CodeNames = ReturnType<typeof codeNames>
