/** One line of the bench: what was measured, the figure, and its ratio to the yardstick of the same run. */
export type Line = { name: string; figure: string; ratio?: string; aim?: string }

export function print(title: string, lines: readonly Line[]): void {
  console.log(`\n${title}`)
  for (const { name, figure, ratio = '', aim = '' } of lines)
    console.log(`  ${name.padEnd(44)}${figure.padStart(18)}  ${ratio.padEnd(28)}${aim}`)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The median time of some runs, in milliseconds. */
export async function timed(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return median(times)
}

export const ms = (value: number) =>
  `${value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en')} ms`
export const perSecond = (value: number) => `${Math.round(value).toLocaleString('en')}/s`
export const times = (value: number) => `${value.toFixed(2)} ×`
export const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
