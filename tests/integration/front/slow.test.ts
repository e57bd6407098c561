import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { figures, running } from './built'

test('who never finishes asking is told so and sent away, and others are served meanwhile', async () => {
  const front = await running('front', { KERVAN_DB: await figures() })
  const slow = Array.from({ length: 50 }, () => halfAsked(front.port))
  const answers = slow.map(wholeAnswer)
  expect((await front.ask('/en/about')).status).toBe(200)
  for (const answer of await Promise.all(answers)) expect(answer).toMatch(/^HTTP\/1\.1 408 /)
}, 60_000)

function halfAsked(port: number) {
  const socket = connect(port, '127.0.0.1')
  socket.write('GET /en HTTP/1.1\r\nHost: localhost\r\nX-Slow: ')
  return socket
}

function wholeAnswer(socket: ReturnType<typeof connect>): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    socket.on('data', (part) => {
      text += part.toString('latin1')
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(text))
  })
}
