/** Lets everyone have so many things at once and no more, so that nobody takes what all share. */
export function shares(most: number) {
  const held = new Map<string, number>()

  /** Does the work; false where the one who asks has too much under way. */
  async function run(who: string, work: () => Promise<void>): Promise<boolean> {
    const before = held.get(who) ?? 0
    if (before >= most) return false
    held.set(who, before + 1)
    try {
      await work()
      return true
    } finally {
      const now = (held.get(who) ?? 1) - 1
      if (now > 0) held.set(who, now)
      else held.delete(who)
    }
  }

  return { run }
}
