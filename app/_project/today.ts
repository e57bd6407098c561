/** The day, as ISO writes it, that a page speaks of as today. */
export const todayOf = (clock: () => Date = () => new Date()): string => clock().toISOString().slice(0, 10)
