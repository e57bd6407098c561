type Pace = { everyMs: number; mostMs: number; say: (error: unknown) => void }

/**
 * Looks again and again whether pages are to be made ahead. Where they cannot be made it waits twice as long each time:
 * a fault that lasts is told in a few lines and not in thousands.
 */
export function keepWarm(warm: () => Promise<void>, { everyMs, mostMs, say }: Pace): void {
  let waitMs = everyMs
  const look = async () => {
    try {
      await warm()
      waitMs = everyMs
    } catch (error) {
      say(error)
      waitMs = Math.min(waitMs * 2, mostMs)
    }
    setTimeout(look, waitMs).unref()
  }
  void look()
}
