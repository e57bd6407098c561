import { inflateRawSync } from 'node:zlib'

const directoryEntry = 0x02014b50

/** The files of an archive by their names, found by its directory. */
export function readZip(bytes: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  let at = bytes.readUInt32LE(bytes.length - 6)
  while (bytes.readUInt32LE(at) === directoryEntry) {
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) =>
      bytes.readUInt16LE(at + offset),
    )
    const name = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
    const isStored = bytes.readUInt16LE(at + 10) === 0
    const start = bytes.readUInt32LE(at + 42)
    const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
    const content = bytes.subarray(from, from + bytes.readUInt32LE(at + 20))
    files.set(name, isStored ? content : inflateRawSync(content))
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0)
  }
  return files
}
