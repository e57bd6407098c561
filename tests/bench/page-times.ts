import { Agent, get } from 'node:http'

type Times = { count: number; failed: number; percentile: (part: number) => number }

/** How long answers to some readers take, each asking again at once, and how many are no answers. */
export async function pageTimes(
  port: number,
  path: string | ((turn: number) => string),
  ms: number,
  { readers = 8, see = (_: { path: string; text: string }) => {}, read = false } = {},
): Promise<Times> {
  const agent = new Agent({ keepAlive: true, maxSockets: readers })
  const end = performance.now() + ms
  const times: number[] = []
  let failed = 0
  let turn = 0
  const reader = async () => {
    while (performance.now() < end) {
      const asked = typeof path === 'string' ? path : path(turn++)
      const began = performance.now()
      const { status, text } = await answered(agent, port, asked, read)
      times.push(performance.now() - began)
      if (status !== 200) failed++
      else if (read) see({ path: asked, text })
    }
  }
  await Promise.all(Array.from({ length: readers }, reader))
  agent.destroy()
  times.sort((a, b) => a - b)
  const percentile = (part: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN
  return { count: times.length, failed, percentile }
}

function answered(
  agent: Agent,
  port: number,
  path: string,
  read: boolean,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve) => {
    const headers = read ? {} : { 'Accept-Encoding': 'gzip' }
    const request = get({ agent, port, host: '127.0.0.1', path, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => read && parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }),
      )
      response.on('error', () => resolve({ status: 0, text: '' }))
    })
    request.on('error', () => resolve({ status: 0, text: '' }))
  })
}
