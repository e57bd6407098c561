import { TableFiles } from '../_data/table-files'
import type { FinderTexts } from './texts'

/** The catalogue to take away: whole, and as the reader narrowed it down. */
export const Downloads = ({ search, texts }: { search: string; texts: FinderTexts }) => (
  <TableFiles
    texts={texts.files}
    file="/indicators"
    label={texts.download}
    view={search === '' ? undefined : { search: `${search}&csvType=filtered`, label: texts.downloadView }}
  />
)
