import { pino } from 'pino'

/** One line a request, without address, cookie or search words: who asked for what is nobody's business. */
export type RequestLog = (line: {
  method: string
  path: string
  status: number
  outcome: string
  milliseconds: number
}) => void

/** JSON lines on the standard output; without them the terminal of who tries Kervan stays readable. */
export function requestLog(isOn: boolean): RequestLog {
  if (!isOn) return () => {}
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime })
  return (line) => logger.info({ ...line, milliseconds: Math.round(line.milliseconds * 10) / 10 })
}
