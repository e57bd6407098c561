import { resolve } from 'node:path'
import { Editor } from '../seed/editor'
import { narrowed } from '../seed/store/narrowed'
import type { Refused, Saved } from '../seed/store/outcome'
import { saveChanges } from '../seed/store/save'
import { undoRevision } from '../seed/store/undo'
import { databaseFile } from './client'
import { load } from './commands/load'
import type { Errand, Found, Settled } from './errand'
import { previewed } from './preview'

/** Is sent errands, each with a number, and sends back what came of it. */
const folder = resolve(process.env.KERVAN_SEED ?? 'seed')

process.once('disconnect', () => process.exit())
process.on('message', async (text: string) => {
  const { number, errand } = JSON.parse(text)
  const answer = await done(errand).then(
    (found) => ({ number, found }),
    (error: Error) => ({ number, fault: error.stack ?? error.message }),
  )
  process.send?.(JSON.stringify(answer))
})

async function done(errand: Errand): Promise<Found[Errand['does']]> {
  switch (errand.does) {
    case 'preview':
      return previewed(folder, errand.changes)
    case 'save': {
      const { changes, base, why } = errand.save
      const save = { folder, changes: changes.map(narrowed), base, why }
      return settled(await saveChanges(save, new Editor(errand.editor)))
    }
    case 'undo':
      return settled(await undoRevision({ folder, ...errand.undo }, new Editor(errand.editor)))
  }
}

/** A save stands even where its figures cannot be loaded. */
async function settled(outcome: Saved | Refused): Promise<Settled> {
  if (outcome.outcome !== 'saved') return outcome
  const code = await load(folder, databaseFile(), 'none').catch((error: Error) => console.error(error))
  return { ...outcome, isLoaded: code === 0 }
}
