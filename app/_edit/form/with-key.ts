/** A list of keys with one more, which stands in it once. */
export function withKey(list: string, key: string): string {
  const keys = list
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean)
  return [...new Set([...keys, ...(key.trim() === '' ? [] : [key.trim()])])].join(';')
}
