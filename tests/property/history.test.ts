import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cells, Change } from '../../seed/store/change'
import { keyOf } from '../../seed/store/change'
import { differenceOf } from '../../seed/store/difference'
import { fitted } from '../../seed/store/fitted'
import { type Revision, readRevisions, withRevision } from '../../seed/store/revisions'
import { inverse, replayed, type Step } from '../../seed/store/step'
import { TableText } from '../../seed/store/table-text'

fc.configureGlobal({ seed: 20260501, numRuns: 300 })

const file = 'topics.csv'
const word = fc.constantFrom(
  'trade',
  'energy',
  'water',
  'a,b',
  'say "so"',
  'two\nlines',
  'ğ ı İ',
  '',
  '|',
  '%7C',
  '😀x',
)
const cells = fc.record({ topic: word.filter((text) => text !== ''), name: word, description: word })
const filled = (row: Record<string, string>): Cells =>
  Object.fromEntries(Object.entries(row).filter(([, text]) => text !== ''))

const quoted = (text: string, always: boolean) =>
  always || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** What a person or a program may make of a file: any order, any quotes, any line breaks, a mark, empty lines. */
const written = fc
  .record({
    rows: fc.uniqueArray(cells, { maxLength: 6, selector: ({ topic }) => topic }),
    ending: fc.constantFrom('\n', '\r\n'),
    mark: fc.boolean(),
    final: fc.boolean(),
    always: fc.boolean(),
    gap: fc.boolean(),
    columns: fc.constantFrom(['topic', 'name', 'description'], ['description', 'topic', 'name']),
  })
  .map(({ rows, ending, mark, final, always, gap, columns }) => {
    const lines = [
      columns.join(','),
      ...rows.map((row) => columns.map((column) => quoted(Reflect.get(row, column), always)).join(',')),
    ]
    return (mark ? '\ufeff' : '') + lines.join(gap ? ending + ending : ending) + (final ? ending : '')
  })

/** An edit in the browser: a few rows come, change and go, picked among those that are there. */
const picks = fc.array(
  fc.record({ pick: fc.nat(), cells, act: fc.constantFrom('add', 'change', 'remove') }),
  { maxLength: 4 },
)

function changesOf(
  text: string,
  wanted: readonly { pick: number; cells: Record<string, string>; act: string }[],
): Change[] {
  const open = TableText.read('topics', text)
  const keys = open?.keys() ?? []
  const used = new Set<string>()
  return wanted.flatMap(({ pick, cells, act }): Change[] => {
    const after = filled(cells)
    if (act === 'add') {
      const [key = ''] = keyOf('topics', after)
      if (key === '' || keys.includes(key) || used.has(key)) return []
      used.add(key)
      return [{ table: 'topics', file, key: [key], after, row: (pick % 9) + 1 }]
    }
    const key = keys[pick % keys.length]
    const before = key === undefined ? undefined : open?.find(key)
    if (!before || key === undefined || used.has(key)) return []
    used.add(key)
    const topic = before.topic
    return [
      {
        table: 'topics',
        file,
        key: [topic ?? ''],
        before,
        after: act === 'remove' ? undefined : { ...after, topic },
      },
    ]
  })
}

const act = fc.oneof(
  written.map((text) => ({ kind: 'file' as const, text })),
  picks.map((wanted) => ({ kind: 'save' as const, wanted })),
  fc.constant({ kind: 'file' as const, text: '' }),
)

const revisionOf = (steps: readonly Step[], number: number): Revision => ({
  revision: `r${number}`,
  at: '2026-05-01T00:00:00.000Z',
  who: 'Aigul',
  steps,
})

test('a history that is replayed from empty gives the same bytes, and followed back it gives nothing', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 8 }), (acts) => {
      let text = ''
      let revisions = Buffer.alloc(0)
      const states = [text]
      for (const [number, one] of acts.entries()) {
        const { steps, after } = made(text, one)
        if (steps.length === 0) continue
        text = after
        states.push(text)
        revisions = Buffer.from(withRevision(revisions, revisionOf(steps, number)))
      }
      const steps = readRevisions(revisions).flatMap((revision) => revision.steps)
      expect(replayed('', steps)).toEqual({ text, unfit: 0 })
      expect(replayed(text, steps.map(inverse).reverse())).toEqual({ text: '', unfit: 0 })
      for (const { steps } of readRevisions(revisions).reverse()) {
        expect(text).toBe(states.pop())
        text = replayed(text, steps.map(inverse).reverse()).text
      }
    }),
  )
})

function made(
  text: string,
  one: { kind: 'file'; text: string } | { kind: 'save'; wanted: Parameters<typeof changesOf>[1] },
) {
  if (one.kind === 'file') return { steps: differenceOf('topics', file, text, one.text), after: one.text }
  const result = fitted(file, text, changesOf(text, one.wanted))
  if ('unknown' in result) throw new Error(result.unknown)
  return result
}
