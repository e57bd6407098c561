import { dataState } from '../../../db/state'
import { todayOf } from '../../_project/today'

/** Tells one state of what pages show from the next: of the data, and of the day, by which promises are judged. */
export function servedState(file: string, today = todayOf()): string | undefined {
  const state = dataState(file)
  return state && `${state} ${today}`
}
