import { inflateRawSync } from 'node:zlib'
import { GridFault } from './grid'

const mostBytes = 32 * 1024 * 1024
const mostEntries = 1000

/**
 * Refuses a ZIP file that would fill the memory when it is opened. What the file says of its sizes is not believed:
 * each part is inflated once, up to what is left of the bound, and thrown away.
 */
export function checkZip(bytes: Buffer): void {
  let left = mostBytes
  for (const { from, packed, isDeflated } of entriesOf(bytes)) {
    const part = bytes.subarray(from, from + packed)
    left -= isDeflated ? inflatedLength(part, left) : part.length
    if (left < 0) throw tooLarge()
  }
}

const tooLarge = () => new GridFault(`the file unpacks to more than ${mostBytes / 1024 / 1024} MB`)

function inflatedLength(part: Buffer, most: number): number {
  try {
    return inflateRawSync(part, { maxOutputLength: Math.max(1, most) }).length
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge()
    throw new GridFault('no XLSX file: a part of it cannot be unpacked')
  }
}

const endMark = Buffer.from('PK\x05\x06', 'latin1')
const entryMark = 0x02014b50

/** The parts that the directory at the end of a ZIP file lists (APPNOTE 4.3.12). */
function entriesOf(bytes: Buffer): { from: number; packed: number; isDeflated: boolean }[] {
  const end = bytes.lastIndexOf(endMark)
  if (end < 0 || end + 22 > bytes.length) throw new GridFault('no XLSX file: it has no end')
  const count = bytes.readUInt16LE(end + 10)
  if (count > mostEntries) throw new GridFault(`the file has ${count} parts; ${mostEntries} at most`)
  const entries: { from: number; packed: number; isDeflated: boolean }[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark)
      throw new GridFault('no XLSX file: its directory is broken')
    const header = bytes.readUInt32LE(at + 42)
    if (header + 30 > bytes.length) throw new GridFault('no XLSX file: its directory is broken')
    const from = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
    entries.push({
      from,
      packed: bytes.readUInt32LE(at + 20),
      isDeflated: bytes.readUInt16LE(at + 10) === 8,
    })
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}
