import { type ChildNode, type Document, Element, isTag } from 'domhandler'
import { round } from '../_chart/place'

/** The outlines that a picture refers to, by the address under which a page has them. */
export type Outlines = (href: string) => string

type Viewport = { width: number; height: number; fontSize: number }

/**
 * Turns a drawing in per cent of boxes into one in pixels: boxes inside others become groups that are moved, what
 * stretches over its box is written in the box's pixels, lengths in the size of letters are computed.
 */
export function inPixels(tree: Document, outlines: Outlines): void {
  for (const root of tree.children.filter(isTag)) {
    const { width, height } = root.attribs
    const viewport = { width: Number(width), height: Number(height), fontSize: standardSize }
    root.children = root.children.flatMap((child) => placed(child, viewport, outlines))
  }
}

const standardSize = 13

function placed(node: ChildNode, outside: Viewport, outlines: Outlines): ChildNode[] {
  if (!isTag(node)) return [node]
  const viewport = { ...outside, fontSize: Number(node.attribs['font-size'] ?? outside.fontSize) }
  const into = (inside: Viewport) => node.children.flatMap((child) => placed(child, inside, outlines))
  if (node.name === 'svg') return box(node, viewport, into)
  if (node.name === 'use') return [outlined(node, outlines)]
  return [new Element(newName(node), lengths(node, viewport), into(viewport))]
}

/** A link of a page leads nowhere from a picture. */
const newName = ({ name }: Element) => (name === 'a' ? 'g' : name)

/** A box inside the picture, as a group in its place; an empty one is left out. */
function box(node: Element, viewport: Viewport, into: (inside: Viewport) => ChildNode[]): ChildNode[] {
  const { x, y, width, height, viewBox, preserveAspectRatio, overflow: _, xmlns: __, ...rest } = node.attribs
  const size = {
    width: length(width ?? '100%', viewport.width, viewport),
    height: length(height ?? '100%', viewport.height, viewport),
  }
  const [left, top] = [
    length(x ?? '0', viewport.width, viewport),
    length(y ?? '0', viewport.height, viewport),
  ]
  const [fromX = 0, fromY = 0, boxWidth = size.width, boxHeight = size.height] = (viewBox ?? '')
    .split(' ')
    .flatMap((part) => (part === '' ? [] : Number(part)))
  const scale = { x: size.width / boxWidth, y: size.height / boxHeight }
  const isStretched = preserveAspectRatio === 'none'
  const inside = into({ ...viewport, ...(isStretched ? size : { width: boxWidth, height: boxHeight }) })
  if (inside.length === 0) return []
  if (isStretched) for (const child of inside) stretch(child, scale)
  const isScaled = !isStretched && scale.x !== 1
  const steps = [
    move(left - (isScaled ? fromX * scale.x : fromX), top - (isScaled ? fromY * scale.x : fromY)),
    isScaled && `scale(${precise(scale.x)})`,
  ].filter(Boolean)
  const attributes = steps.length > 0 ? { ...rest, transform: steps.join(' ') } : rest
  return Object.keys(attributes).length === 0 ? inside : [new Element('g', attributes, inside)]
}

const move = (x: number, y: number) => (x === 0 && y === 0 ? '' : `translate(${round(x)} ${round(y)})`)

const precise = (value: number) => Math.round(value * 10_000) / 10_000

/** Paths in a box that stretches keep the width of their strokes. */
function stretch(node: ChildNode, { x, y }: { x: number; y: number }): void {
  if (!isTag(node)) return
  delete node.attribs['vector-effect']
  if (node.attribs.d) node.attribs.d = scaledPath(node.attribs.d, x, y)
  for (const child of node.children) stretch(child, { x, y })
}

/** A path of straight lines, each of its coordinates multiplied. */
export function scaledPath(path: string, x: number, y: number): string {
  return path.replace(/([A-Za-z])([^A-Za-z]*)/g, (_, command: string, text: string) => {
    if (!'MLHVZ'.includes(command.toUpperCase())) throw new Error(`no straight line: ${command}`)
    const numbers = (text.match(/-?[\d.]+/g) ?? []).map(Number)
    const isVertical = command.toUpperCase() === 'V'
    const scaled = numbers.map((value, i) => round(value * (isVertical || i % 2 === 1 ? y : x)))
    return command + scaled.join(',')
  })
}

function outlined({ attribs: { href = '', ...rest } }: Element, outlines: Outlines): Element {
  return new Element('path', { ...rest, d: outlines(href) })
}

const horizontal = ['x', 'x1', 'x2', 'cx', 'dx', 'width']
const vertical = ['y', 'y1', 'y2', 'cy', 'dy', 'height']

function lengths({ name, attribs }: Element, viewport: Viewport): Record<string, string> {
  const found = { ...attribs }
  for (const [names, whole] of [
    [horizontal, viewport.width],
    [vertical, viewport.height],
  ] as const)
    for (const one of names) {
      const text = attribs[one]
      if (text !== undefined) found[one] = String(round(length(text, whole, viewport)))
    }
  return name === 'text' ? anchored(found) : found
}

/** What moves a text from its place is added to the place, which every program understands. */
function anchored({
  x = '0',
  y = '0',
  dx = '0',
  dy = '0',
  ...rest
}: Record<string, string>): Record<string, string> {
  return { ...rest, x: String(round(Number(x) + Number(dx))), y: String(round(Number(y) + Number(dy))) }
}

function length(text: string, whole: number, { fontSize }: Viewport): number {
  if (text.endsWith('%')) return (Number.parseFloat(text) / 100) * whole
  if (text.endsWith('em')) return Number.parseFloat(text) * fontSize
  const value = Number(text)
  if (Number.isNaN(value)) throw new Error(`no length: ${text}`)
  return value
}
