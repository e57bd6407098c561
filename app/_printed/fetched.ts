import type { Beside } from './beside'
import { besidePath } from './beside-path'
import { shelf } from './shelf'

/** The text: at once where it is at hand, as on the server; else from beside the page that came as HTML. */
export function textOf({ name, text = shelf()?.beside?.get(name) }: Beside): string | Promise<string> {
  if (text !== undefined) return text
  const coming = asked.get(name) ?? fetched(name)
  asked.set(name, coming)
  return coming
}

/** The same promise for the same name: React would wait for another one anew. */
const asked = new Map<string, Promise<string>>()

/** The page as it came; it may have another address by now. */
const page = typeof location === 'undefined' ? '' : `${location.pathname}${location.search}`

let texts: Promise<Texts> | undefined

type Texts = Readonly<Record<string, string>>

/** What could not be had is asked for again at the next touch. */
async function fetched(name: string): Promise<string> {
  try {
    texts ??= fetchTexts()
    const { [name]: text } = await texts
    if (text === undefined) throw new Error(`nothing is kept as ${name} beside ${page}`)
    return text
  } catch (error) {
    texts = undefined
    asked.delete(name)
    throw error
  }
}

async function fetchTexts(): Promise<Texts> {
  const answer = await fetch(besidePath(page))
  if (!answer.ok) throw new Error(`${besidePath(page)} was answered with ${answer.status}`)
  return await answer.json()
}
