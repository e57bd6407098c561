import { group } from 'd3-array'
import { said } from '../../_i18n/format'
import type { ChartModel } from '../model'
import type { Language } from '../reading'
import type { ScatterModel } from './scatter'
import type { StackModel } from './stack'

/** What must be said under a chart for it not to mislead: who is missing, which years are, how far measures go together. */
export function chartNotes({ t, locale }: Language, model: ChartModel): string[] {
  const list = (texts: readonly (string | number)[]) =>
    new Intl.ListFormat(locale, { type: 'unit' }).format(texts.map(String))
  switch (model.kind) {
    case 'ranked':
      return [
        ...(model.scale === 'every-year' ? [t('chartKind.everyYear')] : []),
        ...(model.absent.length > 0
          ? [t('chartKind.absent', { year: String(model.year), areas: list(model.absent) })]
          : []),
      ]
    case 'slope':
    case 'dumbbell': {
      if (model.absent.length === 0) return []
      const [first, last] = model.years.map(String)
      return [t('chartKind.absentBoth', { first: first ?? '', last: last ?? '', areas: list(model.absent) })]
    }
    case 'stack':
      if (model.missing.length === 0) return []
      return [t('chartKind.gaps', { years: list(spansOf(model.missing).map(gapText)) })]
    case 'scatter':
      return scatterNotes({ t, locale }, model, list(model.absent))
    default:
      return []
  }
}

type Gap = StackModel['missing'][number]

/** Years that follow one another and lack the same parts, said once. */
function spansOf(missing: readonly Gap[]): { from: number; to: number; names: readonly string[] }[] {
  const spans: { from: number; to: number; names: readonly string[] }[] = []
  for (const { x, names } of missing) {
    const last = spans.at(-1)
    if (last && last.to === x - 1 && last.names.join() === names.join()) last.to = x
    else spans.push({ from: x, to: x, names })
  }
  return spans
}

function gapText({ from, to, names }: ReturnType<typeof spansOf>[number]): string {
  const years = from === to ? String(from) : `${from}–${to}`
  return names.length > 0 ? `${years} (${names.join(', ')})` : years
}

/** Fewer pairs than these say little, however well they agree. */
const fewPairs = 20

function scatterNotes({ t, locale }: Language, model: ScatterModel, absent: string): string[] {
  const { n, pearson, spearman } = model.correlation
  const year = String(model.years[1])
  const notes =
    pearson === undefined || spearman === undefined
      ? [t('chartKind.tooFew', { n, year })]
      : [
          t('chartKind.together', {
            n,
            year,
            pearson: said(locale, pearson),
            spearman: said(locale, spearman),
          }),
          t('chartKind.caution'),
        ]
  if (pearson !== undefined && n < fewPairs) notes.push(t('chartKind.chance'))
  if (model.inexact > 0) notes.push(t('chartKind.inexact', { count: model.inexact }))
  const list = (names: readonly string[]) => new Intl.ListFormat(locale, { type: 'unit' }).format(names)
  const unnamed = model.numbered.filter(({ number }) => number === undefined)
  const numbered = model.numbered.filter(({ number }) => number !== undefined)
  if (unnamed.length > 0)
    notes.unshift(t('chartKind.unnamed', { names: list(unnamed.map(({ name }) => name)) }))
  if (numbered.length > 0) {
    const names = [...group(numbered, ({ number }) => number)]
      .sort(([a = 0], [b = 0]) => a - b)
      .map(([number, sharing]) => `${number}\u00a0${sharing.map(({ name }) => name).join(' / ')}`)
    notes.unshift(t('chartKind.numbered', { names: list(names) }))
  }
  if (absent) notes.push(t('chartKind.absent', { year, areas: absent }))
  return notes
}
