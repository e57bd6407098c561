/** Units whose figures add up, and may be shared out and divided by people; others are rates, levels and dates. */
const amounts = new Set([
  'USD',
  'INT_USD',
  'EUR',
  'KZT',
  'PERSON',
  'T',
  'T_CO2',
  'TU',
  'T_SHORT',
  'TEU',
  'TRAIN',
  'VEHICLE',
  'SITE',
  'COMPANY',
  'KM',
  'KM2',
  'M3',
  'FT3',
  'WH',
  'W',
  'BTU',
])

/** Units that stand in a scale with a meaningless zero, or are per cent already. */
const unscaled = new Set(['PERCENT', 'M', 'CM_YEAR'])

/** The area whose price index belongs to a currency. Prices at home say nothing of a figure in dollars. */
const currencies = new Map([
  ['USD', 'USA'],
  ['KZT', 'KAZ'],
])

export const isAmount = (unit: string) => amounts.has(unit)
export const isScaled = (unit: string) => !unscaled.has(unit)
export const priceAreaOf = (unit: string) => currencies.get(unit)
