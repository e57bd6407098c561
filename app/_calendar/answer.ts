import { fileAnswer } from '../_export/answer'
import { calendarText, type Entry } from './calendar'

type Calendar = { file: string; name: string; version: string; changedAt: string; entries: readonly Entry[] }

export const calendarAnswer = (request: Request, { file, name, version, changedAt, entries }: Calendar) =>
  fileAnswer(request, { name: `${file}.ics`, type: 'text/calendar; charset=utf-8', version }, () =>
    calendarText(name, entries, changedAt),
  )
