import { compile } from 'css-select'
import { type Document, type Element, isTag } from 'domhandler'
import { once } from './once'
import { type SheetRule, sheetRules } from './sheets'

export type Theme = 'light' | 'dark'

/**
 * Writes what the style sheets say of each element into its attributes, for a chart of the given width: a picture
 * knows neither style sheets nor variables. What a sheet hides is taken out.
 */
export function dress(tree: Document, { theme, width }: { theme: Theme; width: number }): void {
  const value = resolver(theme)
  const rules = dressing().filter(({ least, most }) => least <= width && width <= most)
  visit(tree.children.filter(isTag))

  function visit(elements: readonly Element[]) {
    for (const element of elements) {
      const said = saidOf(element, rules)
      if (said.get('display') === 'none') {
        remove(element)
        continue
      }
      visit(element.children.filter(isTag))
      for (const [property, text] of said) if (property !== 'display') element.attribs[property] = text
      delete element.attribs.style
      for (const [name, text] of Object.entries(element.attribs)) element.attribs[name] = value(text)
    }
  }
}

/** The classes are needed while others are visited; nobody knows them afterwards. */
export function undress(element: Element): void {
  delete element.attribs.class
  for (const child of element.children.filter(isTag)) undress(child)
}

function remove(element: Element) {
  const { parent } = element
  if (parent) parent.children = parent.children.filter((child) => child !== element)
}

/** Rules in the order of the cascade, then what the element says itself. */
function saidOf(element: Element, rules: readonly DressRule[]): Map<string, string> {
  const said = new Map<string, string>()
  for (const { fits, declarations } of rules)
    if (fits(element)) for (const [property, text] of declarations) said.set(property, text)
  for (const part of (element.attribs.style ?? '').split(';')) {
    const colon = part.indexOf(':')
    if (colon > 0) said.set(part.slice(0, colon).trim(), part.slice(colon + 1).trim())
  }
  return said
}

type DressRule = SheetRule & { fits: (element: Element) => boolean }

const dressed =
  /^(fill|stroke|opacity|display|font-size|font-weight|font-style|letter-spacing|paint-order|text-anchor)/

const dressing = once((): DressRule[] =>
  sheetRules()
    .map((rule) => ({
      ...rule,
      declarations: rule.declarations.filter(([property]) => dressed.test(property)),
    }))
    .filter(({ declarations, selector }) => declarations.length > 0 && selector !== ':root')
    .map((rule, order) => ({ rule, order, weight: weightOf(rule.selector) }))
    .sort((a, b) => a.weight - b.weight || a.order - b.order)
    .map(({ rule }) => ({ ...rule, fits: compile<Element, Element>(rule.selector, { xmlMode: true }) })),
)

/** How specific a selector is: its classes before its elements. */
function weightOf(selector: string): number {
  const plain = selector.replace(/:is\(([^,)]*)[^)]*\)/g, '$1')
  return (plain.match(/\./g) ?? []).length * 100 + (plain.match(/(^|[\s>+])[a-z]/g) ?? []).length
}

/** Puts values in place of variables, and of pairs of a light and a dark value the one of the theme. */
function resolver(theme: Theme): (text: string) => string {
  const resolve = (text: string): string => {
    const plain = text
      .replace(/light-dark\(([^,]*), ([^)]*)\)/g, theme === 'light' ? '$1' : '$2')
      .replace(/var\((--[\w-]+)(?:, ([^()]*|var\([^()]*\)))?\)/g, (_, name: string, other?: string) => {
        const known = variables().get(name)
        if (known === undefined && other === undefined) throw new Error(`unknown variable: ${name}`)
        return resolve(known ?? other ?? '')
      })
      .replace('currentColor', () => resolve('var(--muted)'))
    return pixels(plain)
  }
  return resolve
}

const variables = once(
  () =>
    new Map(
      sheetRules()
        .filter(({ selector }) => selector === ':root')
        .flatMap(({ declarations }) => declarations)
        .filter(([property]) => property.startsWith('--')),
    ),
)

/** Lengths in pixels are written without their unit. */
const pixels = (text: string) => (/^[\d.]+px$/.test(text) ? text.slice(0, -2) : text)
