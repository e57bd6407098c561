import type { Language } from '../_chart/reading'
import { TableFiles, tableFilesTexts } from '../_data/table-files'

/** A story's figures to take away, and every claim about them. */
export const Downloads = ({ language: { t, locale }, name }: DownloadsProps) => (
  <TableFiles
    texts={tableFilesTexts(t, locale)}
    file={`/${name}`}
    label={t('story.download')}
    view={{ search: '?claims=all', label: t('story.downloadAll') }}
  />
)

type DownloadsProps = { language: Language; name: 'corridor' | 'caspian' }
