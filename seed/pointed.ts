/** How the numbers of a table are written, told by all of them together. */
export type Pointed = {
  /** A number that can be read in two ways, where there is one. */
  unclear: string | undefined
  /** `1 234,5` and `1.234,5` as `1234.5`; what is no number of that kind as it is. */
  fix: (text: string) => string
}

const space = /[ \u00a0\u202f]/g
const spaced = /^-?\d{1,3}([ \u00a0\u202f]\d{3})+(\.\d+)?$/
const withPoints = /^-?(\d+|\d{1,3}([ \u00a0\u202f.]\d{3})+)(,\d+)?$/
const withCommas = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/

export function pointed(numbers: readonly string[]): Pointed {
  const commas = numbers.filter((number) => /\d,\d/.test(number))
  const isGrouping = commas.some((number) => /,\d{3}[.,]\d/.test(number))
  const isDecimal =
    !isGrouping && commas.some((number) => withPoints.test(number) && !withCommas.test(number))
  const unclear = unclearOne()
  return { unclear, fix }

  function unclearOne(): string | undefined {
    if (isDecimal) return numbers.find((number) => /^-?\d{1,3}\.\d{3}$/.test(number))
    return isGrouping ? undefined : commas.find((number) => withCommas.test(number))
  }

  function fix(text: string): string {
    if (spaced.test(text)) return text.replace(space, '')
    if (isDecimal && withPoints.test(text)) return text.replace(/[ \u00a0\u202f.]/g, '').replace(',', '.')
    return isGrouping && withCommas.test(text) ? text.replaceAll(',', '') : text
  }
}
