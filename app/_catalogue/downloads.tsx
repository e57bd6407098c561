import { TakeAway } from '../_data/take-away'
import type { FinderTexts } from './texts'

/** The catalogue to take away: whole, and as the reader narrowed it down. */
export const Downloads = ({ search, texts }: { search: string; texts: FinderTexts }) => (
  <TakeAway
    texts={texts.takeAway}
    file="/indicators"
    label={texts.download}
    view={search === '' ? undefined : { search: `${search}&csvType=filtered`, label: texts.downloadView }}
  />
)
