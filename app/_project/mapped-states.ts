/** Members and observers of the Organization, by ISO 3166-1 codes: alpha-3, and numeric as Natural Earth has them. */
export const numericCodes = new Map([
  ['AZE', '031'],
  ['KAZ', '398'],
  ['KGZ', '417'],
  ['TUR', '792'],
  ['UZB', '860'],
  ['HUN', '348'],
  ['TKM', '795'],
])

/** The states that a map can show by shape. */
export const mappedStates: readonly string[] = [...numericCodes.keys()]
