import { type EventKind, eventKinds } from '../../stats/codes'
import type { Codec } from './codec'

/** The kinds of events that are drawn as marks, in the order of the vocabulary; `all` is every kind. */
export const events: Codec<readonly EventKind[]> = {
  unset: [],
  read(text) {
    const asked = text.toLowerCase().split('~').filter(Boolean)
    const allowed = ['all', ...eventKinds]
    return {
      value: eventKinds.filter((kind) => asked.includes(kind) || asked.includes('all')),
      wrong: [...new Set(asked)]
        .filter((one) => !allowed.includes(one))
        .map((one) => ({ text: one, allowed })),
    }
  },
  write: (value) => (value.length === eventKinds.length ? 'all' : value.join('~')),
}
