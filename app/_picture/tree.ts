import { type ChildNode, Document, Element, hasChildren, type ParentNode, Text } from 'domhandler'
import { Fragment, isValidElement, type ReactNode } from 'react'

/**
 * What React elements are made of in the end: elements and texts without a component. Components are called as plain
 * functions, so they may not use hooks. Attributes have their names of SVG; what is for readers of a page is left out.
 */
export function treeOf(node: ReactNode): Document {
  const tree = new Document(nodesOf(node))
  link(tree)
  return tree
}

/** Tells every node its parent and its neighbours, by which selectors find them. */
function link(parent: ParentNode): void {
  parent.children.forEach((node, i) => {
    node.parent = parent
    node.prev = parent.children[i - 1] ?? null
    node.next = parent.children[i + 1] ?? null
    if (hasChildren(node)) link(node)
  })
}

function nodesOf(node: ReactNode): ChildNode[] {
  if (typeof node === 'string' || typeof node === 'number') return [new Text(String(node))]
  if (Array.isArray(node)) return node.flatMap(nodesOf)
  if (!isValidElement<Props>(node)) return []
  const { type, props } = node
  if (type === Fragment) return nodesOf(props.children)
  if (isComponent(type)) return nodesOf(type(props))
  if (typeof type !== 'string') throw new Error(`no part of a picture: ${String(type)}`)
  return [new Element(type, attributesOf(props), nodesOf(props.children))]
}

type Props = { children?: ReactNode; style?: Record<string, unknown> }

const isComponent = (type: unknown): type is (props: Props) => ReactNode => typeof type === 'function'

function attributesOf({ children: _, style, ...props }: Props): Record<string, string> {
  const own = Object.entries(props).filter(([name, value]) => !isForReaders(name) && isSaid(value))
  const attributes = Object.fromEntries(own.map(([name, value]) => [attributeName(name), String(value)]))
  if (style)
    attributes.style = Object.entries(style)
      .filter(([, value]) => isSaid(value))
      .map(declaration)
      .join(';')
  return attributes
}

const isSaid = (value: unknown) => value !== undefined && value !== null && value !== false

const declaration = ([name, value]: [string, unknown]) => `${kebab(name)}:${String(value)}`

const isForReaders = (name: string) => name.startsWith('aria-') || name === 'role' || name === 'tabIndex'

/** The attributes of SVG that have capitals; all others are written in small letters with hyphens. */
const withCapitals = new Set([
  'viewBox',
  'preserveAspectRatio',
  'clipPathUnits',
  'patternUnits',
  'patternTransform',
])

function attributeName(name: string): string {
  if (name === 'className') return 'class'
  return withCapitals.has(name) ? name : kebab(name)
}

const kebab = (name: string) =>
  name.startsWith('--') ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
