import { frameNames } from '../_project/filter'
import { shapesOf } from '../_project/shapes'

/** The outline to which a map refers as `/shapes/all.svg#KAZ`. */
export function outlineAt(href: string): string {
  const [, name, id = ''] = /^\/shapes\/(\w+)\.svg#(\w+)$/.exec(href) ?? []
  const frame = frameNames.find((one) => one === name)
  if (!frame) throw new Error(`no outline: ${href}`)
  const { others, borders, states } = shapesOf(frame)
  return { others, borders }[id] ?? states.get(id) ?? ''
}
