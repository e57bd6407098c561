import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { lastingSeed } from '../edit/lasting-seed'
import { seededFile } from '../seeded'

/** What would be an element where text were taken for markup. */
export const markup = ['<script>alert(', '<img src=x', '<svg onload', '"><img']

const hostile = '</script><script>alert(1)</script> ""><img src=x onerror=alert(2)> ]]><svg onload=alert(3)>'
const cell = `"${hostile}"`

/** A copy of a seed folder with markup in its names, notes, titles, quotes and descriptions, and its database. */
export async function markedSeed(from: string): Promise<{ folder: string; file: string }> {
  const { folder } = await lastingSeed(from)
  const changed = async (file: string, changes: Readonly<Record<string, string>>) => {
    let text = await readFile(join(folder, file), 'utf8')
    for (const [plain, marked] of Object.entries(changes)) {
      if (!text.includes(plain)) throw new Error(`no ${plain} in ${file}`)
      text = text.replaceAll(plain, marked)
    }
    await writeFile(join(folder, file), text)
  }
  await changed('indicators.csv', {
    'Trade turnover,Exports plus imports': `${cell},${cell}`,
    'Output,Output in a year': `${cell},${cell}`,
  })
  await changed('sources.csv', { 'Trade in 2024,Ministry': `${cell},${cell}` })
  await changed('projects.csv', { 'A railway': cell })
  await changed('events.csv', { 'A summit': cell })
  await changed('headlines.csv', { 'Trade of Kazakhstan': cell })
  await changed('topics.csv', { 'Trade,Who trades with whom': `${cell},${cell}` })
  await changed('claims/trade.csv', { 'last year': cell })
  return { folder, file: await seededFile(folder) }
}
