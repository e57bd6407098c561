import type { Server } from 'node:http'
import type { Socket } from 'node:net'

const graceMs = 10_000

/**
 * At a signal: takes no more connections, lets the answers that are under way end, and then the process. Connections
 * over which nothing was asked yet, as browsers hold them ready, are not idle to Node and are closed here.
 */
export function stopOn(
  signals: readonly NodeJS.Signals[],
  { server, stop, close }: { server: Server; stop: () => void; close: () => Promise<void> },
): void {
  const unasked = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    unasked.add(socket)
    socket.once('close', () => unasked.delete(socket))
  })
  server.on('request', ({ socket }) => unasked.delete(socket))
  const once = async () => {
    for (const signal of signals) process.on(signal, () => {})
    stop()
    setTimeout(() => server.closeAllConnections(), graceMs).unref()
    const closed = new Promise((resolve) => server.close(resolve))
    for (const socket of unasked) socket.destroy()
    setInterval(() => server.closeIdleConnections(), 100).unref()
    await closed
    await close()
    process.exit(0)
  }
  for (const signal of signals) process.once(signal, once)
}
