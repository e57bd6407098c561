import { type ChildNode, type Document, Element, isTag, isText, Text } from 'domhandler'
import { createElement } from 'react'
import { dress, type Theme, undress } from './dress'
import { family, fontRules } from './fonts'
import { outlineAt } from './outline'
import { inPixels } from './pixels'
import { type LaidSheet, layOut, type Sheet, SheetDrawing } from './sheet'
import type { PictureChoice, PictureSize } from './size'
import { treeOf } from './tree'
import { xmlOf } from './xml'

/** The picture as an SVG that needs nothing else: no style sheet, no variables, no font of the reader's. */
export async function svgPicture(sheet: Sheet, { size, theme }: PictureChoice): Promise<string> {
  const laid = fitted(sheet, size)
  const tree = drawing(laid, theme)
  const [root] = tree.children.filter(isTag)
  if (!root) throw new Error('an empty picture')
  const width = size.width
  const height = size.height ?? Math.round((laid.height * size.width) / laid.width)
  root.attribs = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: String(width),
    height: String(height),
    viewBox: root.attribs.viewBox ?? '',
    'font-family': `${family}, sans-serif`,
    'font-size': '13',
  }
  const style = new Element('style', {}, [new Text(await fontRules(textOf(tree)))])
  root.children.splice(1, 0, style)
  return `${xmlOf(tree)}\n`
}

/** The sheet as a tree of shapes in pixels with the colours of a theme. */
export function drawing(laid: LaidSheet, theme: Theme): Document {
  const tree = treeOf(createElement(SheetDrawing, { laid }))
  dress(tree, { theme, width: laid.width - 2 * laid.pad })
  inPixels(tree, outlineAt)
  for (const root of tree.children.filter(isTag)) undress(root)
  return tree
}

const smallestLetters = 0.3
const step = 0.94

/** Letters as large as is asked for; smaller ones where the plot would not have its room. */
export function fitted(sheet: Sheet, { width, height, letters, form }: PictureSize): LaidSheet {
  for (let scale = letters; ; scale *= step) {
    const laid = layOut(sheet, { width: width / scale, height: height && height / scale, form })
    if (!laid.isTight || scale < smallestLetters * letters) return laid
  }
}

const textOf = (node: Document | ChildNode): string => {
  if (isText(node)) return node.data
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
