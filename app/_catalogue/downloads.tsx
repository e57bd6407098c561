import type { FinderTexts } from './texts'

/** The catalogue to take away: whole, as the reader narrowed it down, and for Excel. */
export const Downloads = ({ search, texts }: { search: string; texts: FinderTexts }) => (
  <ul className="downloads">
    <li>
      <a href="/indicators.csv" download>
        {texts.download}
      </a>
    </li>
    {search !== '' && (
      <li>
        <a href={`/indicators.csv${search}&csvType=filtered`} download>
          {texts.downloadView}
        </a>
      </li>
    )}
    <li>
      <a href="/indicators.csv?excel=1" download>
        {texts.downloadExcel}
      </a>
    </li>
  </ul>
)
