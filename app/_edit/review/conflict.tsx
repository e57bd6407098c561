import type { Cells } from '../../../seed/row-flaws'
import type { Collision, Stale } from '../../../seed/store/outcome'
import type { Translator } from '../../_i18n/messages'
import type { Draft } from '../draft/drafts'

/** What somebody else saved meanwhile: where it does not touch the same cells both can stay, else one has to choose. */
export function Conflict(props: { t: Translator; locale: string; draft: Draft; stale: Stale }) {
  const { t, locale, draft, stale } = props
  const { files, merged, collisions } = stale
  return (
    <section className="conflict" aria-labelledby="conflict">
      <h2 id="conflict">{t('edit.conflict.title')}</h2>
      <p className="prose" role="alert">
        {t(collisions.length === 0 ? 'edit.conflict.apart' : 'edit.conflict.same', {
          files: files.map(({ file }) => file).join(', '),
        })}
      </p>
      {collisions.map((collision) => (
        <CollisionTable key={collision.change.key.join(' ')} t={t} collision={collision} />
      ))}
      <form method="post" action="/edit/save" className="row">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="draft" value={draft.id} />
        {merged.length > 0 && (
          <button type="submit" name="act" value="merge">
            {t('edit.conflict.merge', { count: merged.length })}
          </button>
        )}
        {collisions.length > 0 && (
          <button type="submit" name="act" value="mine">
            {t('edit.conflict.mine')}
          </button>
        )}
      </form>
    </section>
  )
}

/** One row in its three versions. */
function CollisionTable({ t, collision }: { t: Translator; collision: Collision }) {
  const { change, base, mine, theirs } = collision
  const versions = [base, theirs, mine]
  const columns = [...new Set(versions.flatMap((cells) => Object.keys(cells ?? {})))]
  const differs = (column: string) => new Set(versions.map((cells) => cells?.[column] ?? '')).size > 1
  const text = (cells: Cells | undefined, column: string) =>
    cells ? (cells[column] ?? '') : t('edit.conflict.gone')
  return (
    <div className="table-frame">
      <table>
        <caption>
          {change.file}: {change.key.filter(Boolean).join(' ')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('edit.cell')}</th>
            <th scope="col">{t('edit.conflict.base')}</th>
            <th scope="col">{t('edit.conflict.theirs')}</th>
            <th scope="col">{t('edit.conflict.ours')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.filter(differs).map((column) => (
            <tr key={column}>
              <th scope="row">{column}</th>
              {versions.map((cells, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: always the same three
                <td key={i}>{text(cells, column)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
