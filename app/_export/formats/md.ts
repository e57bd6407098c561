import { siteOrigin } from '../../_view/origin'
import { isNumber } from '../columns'
import type { Format } from '../format'
import type { Cell } from '../table'

/** A Markdown table to paste, with its title above and its sources below. */
export const md: Format = {
  extension: 'md',
  type: 'text/markdown; charset=utf-8',
  opens: 'inline',
  *write({ title, page, columns, rows, sources }, { names }) {
    yield `**${text(title)}**\n\n`
    yield line(columns.map((column) => text(column[names])))
    yield line(columns.map(({ type }) => (isNumber(type) ? '---:' : '---')))
    for (const row of rows()) yield line(columns.map((_, i) => text(row[i] ?? null)))
    yield '\n'
    for (const { publisher, title, url, licence } of sources()) {
      const named = `${text(publisher)}: ${text(title)}`
      const linked = url === null ? named : `[${named}](<${url.replaceAll('>', '%3E')}>)`
      yield `- ${linked}${licence === null ? '' : ` (${text(licence)})`}\n`
    }
    yield `\nKervan, ${siteOrigin()}${page}\n`
  },
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`

/** A text that neither ends its cell nor is read as HTML, a link or emphasis. */
const text = (cell: Cell) =>
  (Array.isArray(cell) ? cell.join('; ') : String(cell ?? ''))
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/\s*[\r\n]+\s*/g, '<br>')
