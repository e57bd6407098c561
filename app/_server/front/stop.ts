import type { Server } from 'node:http'

const graceMs = 10_000

/** At a signal: takes no more connections, lets the answers that are under way end, and then the process. */
export function stopOn(
  signals: readonly NodeJS.Signals[],
  { server, stop, close }: { server: Server; stop: () => void; close: () => Promise<void> },
): void {
  const once = async () => {
    for (const signal of signals) process.on(signal, () => {})
    stop()
    setTimeout(() => server.closeAllConnections(), graceMs).unref()
    await new Promise((resolve) => server.close(resolve))
    await close()
    process.exit(0)
  }
  for (const signal of signals) process.once(signal, once)
}
