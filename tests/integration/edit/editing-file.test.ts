import { existsSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { dropDraft, listUnsaved, readDraft, writeDraft } from '../../../db/drafts'
import { openEditing } from '../../../db/editing-file'
import { beginSession, findSession } from '../../../db/sessions'

async function place(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kervan-editing-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return join(folder, 'kervan.sqlite.editing')
}

test('a session holds over a restart, in a file that its owner alone can read and that has no token', async () => {
  const file = await place()
  const before = openEditing(file)
  const token = beginSession(before, { name: 'Aygül', proof: 'link' })
  before.close()
  expect(findSession(openEditing(file), token)).toEqual({ name: 'Aygül', proof: 'link' })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readFileSync(file).includes(token)).toBe(false)
  expect(existsSync(`${file}-wal`)).toBe(false)
})

const draft = (id: string, at: number, rest = {}) => ({
  ...{ id, at, owner: 'Aygül', file: 'topics.csv', isSaved: false, text: `text of ${id}` },
  ...rest,
})

test('the latest draft of each file is offered again after a restart, unless it was saved', async () => {
  const file = await place()
  const before = openEditing(file)
  for (const one of [
    draft('a', 1),
    draft('b', 2),
    draft('c', 3, { file: 'units.csv' }),
    draft('d', 4, { file: 'areas.csv' }),
    draft('d', 5, { file: 'areas.csv', isSaved: true }),
    draft('e', 6, { owner: 'Bekzat' }),
  ])
    writeDraft(before, one)
  before.close()
  const after = openEditing(file)
  expect(listUnsaved(after, 'Aygül')).toEqual([
    { id: 'c', at: 3, file: 'units.csv' },
    { id: 'b', at: 2, file: 'topics.csv' },
  ])
  expect([readDraft(after, 'Aygül', 'b'), readDraft(after, 'Bekzat', 'b')]).toEqual(['text of b', undefined])
  dropDraft(after, 'Aygül', 'b')
  expect(listUnsaved(after, 'Aygül').map(({ id }) => id)).toEqual(['c'])
})

test('a draft is kept for a week', async () => {
  const kept = openEditing(':memory:')
  const day = 24 * 3_600_000
  writeDraft(kept, draft('a', 0))
  writeDraft(kept, draft('b', 6 * day, { file: 'units.csv' }))
  expect(listUnsaved(kept, 'Aygül')).toHaveLength(2)
  writeDraft(kept, draft('c', 8 * day, { file: 'areas.csv' }))
  expect(listUnsaved(kept, 'Aygül').map(({ id }) => id)).toEqual(['c', 'b'])
})
