/** Decimal notation as it is typed: an optional minus, digits, an optional fraction. No exponent, no grouping. */
export const decimalPattern = /^-?\d+(\.\d+)?$/

/**
 * A decimal number in text, times ten to the power of `places`, exactly: the digits move, nothing is rounded and
 * nothing is lost ("0.10" by 0 places stays "0.10").
 *
 * shiftDecimal('529.4', -3) → '0.5294'
 */
export function shiftDecimal(text: string, places: number): string {
  if (!decimalPattern.test(text)) throw new Error(`invalid decimal: ${text}`)
  if (places === 0) return text
  const sign = text.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = text.slice(sign.length).split('.')
  const digits = whole + fraction
  const point = whole.length + places
  const padded = point < 1 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0')
  const at = Math.max(point, 1)
  const integer = padded.slice(0, at).replace(/^0+(?=\d)/, '')
  const rest = padded.slice(at)
  return sign + integer + (rest && `.${rest}`)
}
