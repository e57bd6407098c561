import { LRUCache } from 'lru-cache'
import { fileAnswer, refusal } from '../_export/answer'
import { type PictureFile, type PictureType, pictureTypes } from './file'
import { pngOf } from './png'
import type { Sheet } from './sheet'
import { type PictureChoice, pictureChoice } from './size'
import { svgPicture } from './svg'

/** A chart as a picture, or what is wrong with its parameters; `key` tells what the sheet shows. */
export async function pictureAnswer(
  request: Request,
  { name, type, version, key, sheet }: AskedPicture,
): Promise<Response> {
  const choice = pictureChoice(new URL(request.url).searchParams)
  if (typeof choice === 'string') return refusal(400, choice)
  const file = `${name}.${type}`
  const picture = await kept([version, file, key, JSON.stringify(choice)].join(' '), () =>
    pictureBytes(type, sheet, choice),
  )
  return fileAnswer(
    request,
    { name: file, type: pictureTypes[type], version, opens: 'inline' },
    () => new Blob([picture]),
  )
}

type AskedPicture = PictureFile & { version: string; key: string; sheet: Sheet }

async function pictureBytes(type: PictureType, sheet: Sheet, choice: PictureChoice) {
  const svg = await svgPicture(sheet, choice)
  return type === 'svg' ? new TextEncoder().encode(svg) : new Uint8Array(await pngOf(svg))
}

const megabyte = 1024 * 1024

/** Pictures that were made: cards are asked for again and again. */
const pictures = new LRUCache<string, Uint8Array<ArrayBuffer>>({
  maxSize: 24 * megabyte,
  sizeCalculation: (picture) => picture.length,
})

async function kept(key: string, make: () => Promise<Uint8Array<ArrayBuffer>>) {
  const known = pictures.get(key)
  if (known) return known
  const picture = await make()
  pictures.set(key, picture)
  return picture
}
