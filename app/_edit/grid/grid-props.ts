import type { ReactNode } from 'react'
import type { TableName } from '../../../seed/schema'
import type { Column } from '../columns'
import type { GridRow } from './edits'
import type { LeftTexts } from './left-edits'
import type { SourceTexts } from './new-source-panel'
import type { ToolbarTexts } from './toolbar'

export type GridProps = {
  table: TableName
  file: string
  version: string
  columns: readonly Column[]
  rows: readonly GridRow[]
  texts: ToolbarTexts & SourceTexts & LeftTexts & { isNew: string; isRemoved: string }
  heads: ReactNode
  /** The address of a row's form, to which its key is added. */
  rowPath: string
  locale: string
  /** The table of sources, where the rows of this one cite some. */
  sources: { version: string; columns: readonly Column[] } | undefined
}
