/** The unit in which figures are given, with its power of ten: `10^9 US dollars`. */
export const unitSaid = ({ unit, unitMult }: { unit: { name: string }; unitMult: number }): string =>
  unitMult === 0 ? unit.name : `10^${unitMult} ${unit.name}`
