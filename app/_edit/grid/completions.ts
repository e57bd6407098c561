import type { Choice } from '../choices'

/** What a list of keys could be with one more: those that stand before the last separator, and each key that they lack. */
export function completions(text: string, choices: readonly Choice[]): Choice[] {
  const before = text.slice(0, text.lastIndexOf(';') + 1)
  const chosen = new Set(before.split(';').map((key) => key.trim()))
  return choices
    .filter(({ value }) => !chosen.has(value))
    .map(({ value, name }) => ({ value: before + value, name }))
}
