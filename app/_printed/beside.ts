import { nameOf } from './name'
import { shelf } from './shelf'

/** A text by its name; with the text itself where nothing is kept beside the page. */
export type Beside = { name: string; text?: string }

/** A text that only a script wants, and only when a reader touches something: it is kept beside the page. */
export function beside(text: string): Beside {
  const name = nameOf(text)
  const kept = shelf()?.beside
  if (!kept) return { name, text }
  kept.set(name, text)
  return { name }
}
