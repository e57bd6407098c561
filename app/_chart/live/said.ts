import type { Figure, Reading } from './readings'
import type { Words } from './words'

/**
 * What is said of a period: "2024: Kazakhstan $288 bn, Uzbekistan $115 bn"; of one figure alone with its source:
 * "2024: Kazakhstan $288 bn, World Bank".
 */
export function saidReading(words: Words, { period, figures }: Reading, figure: Figure | undefined): string {
  const said = figure
    ? [saidFigure(words, figure), figure.point.source ?? '']
    : figures.map((one) => saidFigure(words, one))
  return filled(words.reading, { period, figures: said.filter(Boolean).join(words.comma) })
}

function saidFigure(words: Words, figure: Figure): string {
  const { name, point } = figure
  const said = filled(words.figure, { name, figure: point.text })
  const mark = markOf(words, figure)
  return mark ? filled(words.marked, { figure: said, mark }) : said
}

/** What sets a figure apart from those that are simply measured: another source's, a plan, a target. */
export function markOf(words: Words, { role, point }: Figure): string {
  if (role === 'rival') return words.rival
  return point.kind === 'actual' ? '' : words.kinds[point.kind]
}

const filled = (template: string, values: Record<string, string>) =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
