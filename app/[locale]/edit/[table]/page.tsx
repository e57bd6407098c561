import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { type TableName, tables } from '../../../../seed/schema'
import { type Column, columnsOf } from '../../../_edit/columns'
import { findFile } from '../../../_edit/folder'
import { ChoiceLists, ValueLists } from '../../../_edit/form/field'
import { listsFor } from '../../../_edit/form/form'
import { FindForm } from '../../../_edit/grid/find-form'
import { foundRows, readAskedRows } from '../../../_edit/grid/found-rows'
import { Grid } from '../../../_edit/grid/grid'
import { Heads } from '../../../_edit/grid/heads'
import { Pager } from '../../../_edit/grid/pager'
import { gridTexts } from '../../../_edit/grid/texts'
import { editPath, rowPath, signInPath } from '../../../_edit/paths'
import { cellsOf, keyOf } from '../../../_edit/row-cells'
import { pageEditor } from '../../../_edit/session/signed-in'
import { readTableFile } from '../../../_edit/table-file'
import { isTable } from '../../../_edit/table-name'
import { pageLanguage, pageSearch } from '../../../_i18n/page'

type Props = PageProps<'/[locale]/edit/[table]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLanguage(params)
  return { title: t('edit.editing', { name: (await params).table }), robots: { index: false } }
}

/** One file of the seed folder as a grid; a hundred rows at a time, however many there are. */
export default async function TablePage({ params, searchParams }: Props) {
  const language = await pageLanguage(params)
  const { t, locale } = language
  const { table } = await params
  if (!isTable(table)) notFound()
  const search = await pageSearch(searchParams)
  if (!(await pageEditor())) redirect(signInPath(locale, editPath(locale, table, Object.fromEntries(search))))
  const file = await findFile(table, search.get('file'))
  const read = file && (await readTableFile(file))
  if (!read) notFound()
  const asked = readAskedRows(search)
  const found = foundRows(read, asked)
  const columns = columnsOf(table, read.columns)
  const rows = found.rows.map(({ line, cells: row }) => {
    const cells = cellsOf(read.columns, row)
    const key = keyOf(table, cells)
    return { id: JSON.stringify(key), key, line, cells }
  })
  return (
    <>
      <p className="muted small">
        <a href={`/${locale}/edit`}>{t('edit.allTables')}</a>
      </p>
      <h1>{t('edit.editing', { name: t(`edit.table.${table}`) })}</h1>
      <p className="muted">{t('edit.rowHow')}</p>
      <FindForm t={t} file={read.file} columns={columns} asked={asked} />
      <Pager {...{ language, table, asked, found }} file={read.file} />
      <Grid
        {...{ table, columns, rows, locale }}
        file={read.file}
        version={read.version}
        texts={gridTexts(t, locale)}
        heads={<Heads {...{ language, table, columns, asked }} file={read.file} />}
        sources={await sourcesBeside(table, columns)}
        rowPath={rowPath(locale, table, 'row', { file: read.file })}
      />
      <p className="row">
        <a href={rowPath(locale, table, 'new', { file: read.file })}>{t('edit.addByForm')}</a>
      </p>
      <ChoiceLists lists={await listsFor(columns)} />
      <ValueLists columns={[...columns, ...sourceColumns]} />
    </>
  )
}

const sourceColumns = columnsOf('sources', Object.keys(tables.sources.row.shape))

/** The table of sources, where the rows of another one cite some. */
async function sourcesBeside(table: TableName, columns: readonly Column[]) {
  const cites = table !== 'sources' && columns.some(({ refersTo }) => refersTo === 'sources')
  const read = cites ? await readTableFile('sources.csv') : undefined
  return read && { version: read.version, columns: columnsOf('sources', read.columns) }
}
