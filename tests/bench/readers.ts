import { connect } from 'node:net'

type Reading = { port: number; path: string; headers?: string; ms: number; readers?: number }

/** How many answers some readers get in a time, each asking again at once. They parse no more than they must. */
export async function answersIn({ port, path, headers = '', ms, readers = 8 }: Reading): Promise<number> {
  const request = `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n`
  const end = performance.now() + ms
  const counts = await Promise.all(Array.from({ length: readers }, () => reader(port, request, end)))
  return counts.reduce((sum, count) => sum + count, 0)
}

function reader(port: number, request: string, end: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request))
    let count = 0
    let left = -1
    let isChunked = false
    socket.setNoDelay(true)
    socket.on('error', reject)
    socket.on('data', (part) => {
      if (left < 0 && !isChunked) {
        const head = part.indexOf('\r\n\r\n')
        const text = part.toString('latin1', 0, head).toLowerCase()
        const length = /content-length: (\d+)/.exec(text)?.[1]
        isChunked = length === undefined
        left = Number(length ?? 0) - (part.length - head - 4)
      } else left -= part.length
      const isWhole = isChunked ? part.toString('latin1', part.length - 5) === '0\r\n\r\n' : left <= 0
      if (!isWhole) return
      count++
      left = -1
      isChunked = false
      if (performance.now() < end) socket.write(request)
      else {
        socket.destroy()
        resolve(count)
      }
    })
  })
}
