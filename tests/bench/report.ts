/** One line of the bench: what was measured, the figure, its ratio to the yardstick of the same run, and what is aimed at. */
export type Line = { name: string; figure: string; ratio?: string; aim?: string; target?: Target }

/** A figure that should be so much at most, or at least. */
export type Target = { sign: '≤' | '≥'; bound: number; value: number; unit: string }

export type Part = { title: string; lines: readonly Line[] }

/** A line whose figure is measured against an aim. */
export const aimed = (
  name: string,
  value: number,
  sign: Target['sign'],
  bound: number,
  unit: string,
): Line => ({
  name,
  figure: `${rounded(value)} ${unit}`,
  ratio: `${sign} ${bound} ${unit}`,
  target: { sign, bound, value, unit },
})

export const isMet = ({ sign, bound, value }: Target): boolean =>
  sign === '≤' ? value <= bound : value >= bound

export function print({ title, lines }: Part): void {
  console.log(`\n${title}`)
  for (const { name, figure, ratio = '', aim = '', target } of lines)
    console.log(
      `  ${name.padEnd(48)}${figure.padStart(20)}  ${ratio.padEnd(30)}${target ? verdict(target).padEnd(6) : ''}${aim}`,
    )
}

/** All that is aimed at, in one table. */
export function printAims(parts: readonly Part[]): void {
  const aims = parts.flatMap(({ lines }) => lines.filter(({ target }) => target))
  print({ title: 'Aims', lines: aims })
  const met = aims.filter(({ target }) => target && isMet(target)).length
  console.log(`\n${met} of ${aims.length} aims are met`)
}

export const json = (parts: readonly Part[]): string =>
  JSON.stringify(
    parts.map(({ title, lines }) => ({
      title,
      lines: lines.map(({ target, ...line }) => ({
        ...line,
        ...(target && { target: { ...target, met: isMet(target) } }),
      })),
    })),
    null,
    2,
  )

const verdict = (target: Target) => (isMet(target) ? 'pass' : 'short')

export const rounded = (value: number) =>
  Math.abs(value) < 100 ? Number(value.toPrecision(3)).toString() : Math.round(value).toLocaleString('en')

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The least processor time of some rounds of runs, in milliseconds a run. */
export async function leastProcessorTime(rounds: number, runs: number, work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage()
    for (let run = 0; run < runs; run++) await work()
    const { user, system } = process.cpuUsage(start)
    least = Math.min(least, (user + system) / 1000 / runs)
  }
  return least
}

export const ms = (value: number) =>
  `${value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en')} ms`
export const perSecond = (value: number) => `${Math.round(value).toLocaleString('en')}/s`
export const times = (value: number) => `${value.toFixed(2)} ×`
export const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
