import { readFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { converted } from '../../seed/convert'
import { type Encoding, encodingOf, encodings } from '../../seed/encoding'
import { tableFiles } from '../../seed/files'
import { tables } from '../../seed/schema'
import { tableOf } from '../../seed/store/edits'
import { writeAll } from '../../seed/store/journal'
import { locked } from '../../seed/store/lock'
import { WrongCommand } from './wrong-command'

/** Puts files that a spreadsheet saved in the way of its country into the form of the seed folder; gives the exit code. */
export async function convert(
  folder: string,
  names: readonly string[],
  given: string | undefined,
): Promise<number> {
  const encoding = given === undefined ? undefined : encodings.find((known) => known === given)
  if (given !== undefined && !encoding)
    throw new WrongCommand(`no encoding ${given}; one of ${encodings.join(', ')}`)
  const present = await tableFiles(folder)
  const files = names.length > 0 ? names.map((name) => ownFile(folder, name, present)) : present
  const unclear = await locked(folder, () => convertAll(folder, files, encoding))
  return unclear ? 1 : 0
}

async function convertAll(folder: string, files: readonly string[], encoding: Encoding | undefined) {
  const written = new Map<string, Buffer>()
  let isUnclear = false
  for (const file of files) {
    const table = tableOf(file)
    if (!table) continue
    const bytes = await readFile(join(folder, file))
    const result = converted(bytes, tables[table], encoding)
    if (result.outcome === 'unclear') {
      console.error(`${file}: ${result.why}; the file stays as it is`)
      isUnclear = true
    } else if (result.told.length > 0) {
      console.log(`${file}: ${result.told.join(', ')}${sampleOf(result.text, encoding ?? encodingOf(bytes))}`)
      written.set(file, Buffer.from(result.text))
    }
  }
  if (written.size > 0) await writeAll(folder, written)
  else if (!isUnclear) console.log('every file is in order as it is')
  return isUnclear
}

/** A code page is guessed: what was read is shown, to be judged. */
function sampleOf(text: string, encoding: Encoding | undefined): string {
  if (!encoding?.startsWith('windows')) return ''
  const word = /[\p{L}\p{M}]*[^\0-\x7f][\p{L}\p{M}]*/u.exec(text)?.[0]
  const others = encodings.filter((other) => other.startsWith('windows') && other !== encoding)
  return `\n  read for instance "${word}"; if that is wrong, take the file back and add --encoding ${others.join(' or ')}`
}

/** The name in the seed folder of a file that is named from there or from here. */
function ownFile(folder: string, name: string, present: readonly string[]): string {
  const candidates = [name, relative(folder, resolve(name))].map((path) => path.split(sep).join('/'))
  const found = present.find((file) => candidates.includes(file))
  if (!found) throw new WrongCommand(`no file ${name} in ${folder}`)
  return found
}
