const zero = 0x30
const nine = 0x39
const point = 0x2e
const minus = 0x2d

/** Up to so many digits and places a quotient of two whole numbers is the nearest number to the decimal (Clinger 1990). */
const exactDigits = 15
const mostDigits = 40
const powers = Array.from({ length: exactDigits + 1 }, (_, places) => Number(`1e${places}`))

/** Reads decimals, as `decimalPattern` has them, from letters that are not yet text: a million of them cost no memory. */
export class ByteDecimal {
  /** The number that was read last, the same as `Number` makes of its text. */
  value = Number.NaN

  /**
   * Where the decimal ends that begins at a byte; undefined where none does, or one of more than forty digits.
   *
   * new ByteDecimal().read(new TextEncoder().encode('-0.50,'), 0) → 5
   */
  read(bytes: Uint8Array, at: number): number | undefined {
    const first = bytes[at] === minus ? at + 1 : at
    let end = first
    let whole = 0
    let pointAt = -1
    for (; ; end++) {
      const byte = bytes[end] ?? 0
      if (byte >= zero && byte <= nine) whole = whole * 10 + byte - zero
      else if (byte === point && pointAt < 0 && end > first) pointAt = end
      else break
    }
    const places = pointAt < 0 ? 0 : end - pointAt - 1
    const digits = end - first - (pointAt < 0 ? 0 : 1)
    if (digits === 0 || digits > mostDigits || (pointAt >= 0 && places === 0)) return undefined
    if (digits > exactDigits) this.value = Number(String.fromCharCode(...bytes.subarray(at, end)))
    else this.value = (first > at ? -whole : whole) / (powers[places] ?? 1)
    return end
  }
}
