import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import postcss, { type AtRule, type Container, type Rule } from 'postcss'
import { once } from './once'

/** The style sheets of the pages that dress charts, in the order in which the pages load them. */
const names = ['theme', 'headline', 'chart', 'chart-kinds', 'shades', 'events', 'project-map', 'slip', 'map']

/** A selector of a style sheet with what it says; `least` and `most` are the widths of a chart that it holds for. */
export type SheetRule = {
  selector: string
  declarations: readonly (readonly [property: string, value: string])[]
  least: number
  most: number
}

/** What the pages' own style sheets say of charts, so that a picture is dressed as the page is. */
export const sheetRules = once((): SheetRule[] =>
  names.flatMap((name) => {
    const file = join(/* turbopackIgnore: true */ process.cwd(), 'app', '_ui', `${name}.css`)
    return rulesOf(postcss.parse(readFileSync(file, 'utf8'), { from: file }), { least: 0, most: Infinity })
  }),
)

type Widths = Pick<SheetRule, 'least' | 'most'>

function rulesOf(container: Container, widths: Widths): SheetRule[] {
  return (container.nodes ?? []).flatMap((node) => {
    if (node.type === 'rule')
      return selectorsOf(node).map((selector) => ({ ...ruleOf(node, widths), selector }))
    const inside = node.type === 'atrule' && widthsOf(node)
    return inside ? rulesOf(node, inside) : []
  })
}

const ruleOf = (rule: Rule, widths: Widths) => ({
  ...widths,
  declarations: rule.nodes.flatMap((node) =>
    node.type === 'decl' ? [[node.prop, node.value] as const] : [],
  ),
})

/** A picture has no pointer, no focus and no choice of theme by a reader. */
const selectorsOf = ({ selectors }: Rule) =>
  selectors.filter((selector) => selector === ':root' || !/:(?!is\()|\[/.test(selector))

function widthsOf({ name, params }: AtRule): Widths | undefined {
  if (name !== 'container') return undefined
  const [, least] = /min-width: (\d+)px/.exec(params) ?? []
  const [, most] = /max-width: (\d+)px/.exec(params) ?? []
  return { least: Number(least ?? 0), most: Number(most ?? Infinity) }
}
