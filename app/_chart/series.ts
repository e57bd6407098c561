import type { TimeModel } from './model'

/**
 * The line of a chart that a key belongs to: its own, or that of a thread, which begins with it. The live chart finds
 * by this class what it fades and hides.
 */
export function ofLine({ lines }: Pick<TimeModel, 'lines'>, key: string): string {
  return lineClass(lines.findIndex((line) => key === line.key || key.startsWith(`${line.key} `)))
}

export const lineClass = (line: number) => `of-${line}`
