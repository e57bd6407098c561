import type { Language } from '../_chart/reading'

/** A story's figures to take away. */
export function Downloads({ language: { t }, name }: { language: Language; name: 'corridor' | 'caspian' }) {
  const file = `/${name}.csv`
  return (
    <ul className="downloads">
      <li>
        <a href={file} download>
          {t('story.download')}
        </a>
      </li>
      <li>
        <a href={`${file}?claims=all`} download>
          {t('story.downloadAll')}
        </a>
      </li>
      <li>
        <a href={`${file}?excel=1`} download>
          {t('indicator.downloadExcel')}
        </a>
      </li>
    </ul>
  )
}
