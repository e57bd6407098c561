/** An entry of a calendar: whole days from the first to the last, both included, as ISO writes them. */
export type Entry = {
  id: string
  first: string
  last: string
  title: string
  description: string
  categories: readonly string[]
  place?: string | null
  url: string
}

/** A calendar (RFC 5545); the time of its entries is that of the figures, so that the same figures give the same file. */
export function calendarText(name: string, entries: readonly Entry[], changedAt: string): string {
  const stamp = `${changedAt.slice(0, 19).replace(/[-:]/g, '')}Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kervan//Kervan//EN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...entries.flatMap((entry) => entryLines(entry, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const entryLines = (
  { id, first, last, title, description, categories, place, url }: Entry,
  stamp: string,
) => [
  'BEGIN:VEVENT',
  `UID:${id}@kervan`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${plain(first)}`,
  `DTEND;VALUE=DATE:${plain(dayAfter(last))}`,
  `SUMMARY:${escaped(title)}`,
  ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
  ...(place ? [`LOCATION:${escaped(place)}`] : []),
  ...(categories.length > 0 ? [`CATEGORIES:${categories.map(escaped).join(',')}`] : []),
  `URL:${url}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

const plain = (day: string) => day.replaceAll('-', '')
const dayMs = 86_400_000
const dayAfter = (day: string) => new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10)

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')

const mostBytes = 75

/** Lines have 75 bytes at most; what follows begins with a space. A letter is never cut. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let bytes = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (bytes + size > mostBytes) {
      parts.push(part)
      part = ''
      bytes = 1
    }
    part += letter
    bytes += size
  }
  return [...parts, part].join('\r\n ')
}
