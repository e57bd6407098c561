import { request } from 'node:http'
import { expect, onTestFinished, test, vi } from 'vitest'
import { liveFeed } from '../../../app/_server/front/live'
import { page, served } from './served'

const { handler } = page(() => 'page')

/** Opens a stream and gives what has come so far. */
function listen(port: number) {
  const heard = { status: 0, type: '', text: '', isOver: false }
  const asked = request({ port, host: '127.0.0.1', path: '/live', agent: false }, (response) => {
    heard.status = response.statusCode ?? 0
    heard.type = String(response.headers['content-type'])
    response.setEncoding('utf8')
    response.on('data', (part: string) => {
      heard.text += part
    })
    response.on('end', () => {
      heard.isOver = true
    })
  })
  asked.on('error', () => {})
  asked.end()
  onTestFinished(() => {
    asked.destroy()
  })
  return { heard, leave: () => asked.destroy() }
}

test('an open page is told the version that is served, and each new one once', async () => {
  let version = 'a1'
  const live = liveFeed(() => version)
  const { port } = await served(handler, {}, { live })
  const { heard } = listen(port)
  await vi.waitFor(() => expect(heard.text).toBe('retry: 3000\ndata: a1\n\n'))
  expect(heard.type).toBe('text/event-stream')
  live.look()
  version = 'b2'
  live.look()
  live.look()
  await vi.waitFor(() => expect(heard.text).toBe('retry: 3000\ndata: a1\n\ndata: b2\n\n'))
})

test('one address holds so many streams and no more, until a page is left', async () => {
  const live = liveFeed(() => 'a1')
  const { ask, port } = await served(handler, {}, { live })
  const pages = Array.from({ length: 50 }, () => listen(port))
  await vi.waitFor(() => expect(live.open()).toBe(50))
  expect(await ask('/live')).toMatchObject({ status: 204, text: '' })
  pages[0]?.leave()
  await vi.waitFor(() => expect(live.open()).toBe(49))
  const { heard } = listen(port)
  await vi.waitFor(() => expect(heard.status).toBe(200))
})

test('a server that stops ends the streams', async () => {
  const { port, stop } = await served(handler)
  const { heard } = listen(port)
  await vi.waitFor(() => expect(heard.text).not.toBe(''))
  stop()
  await vi.waitFor(() => expect(heard.isOver).toBe(true))
})

test('a stream is never kept, and nothing is sent to it', async () => {
  const { ask } = await served(handler)
  const head = await ask('/live', { method: 'HEAD' })
  expect([head.status, head.headers['cache-control'], head.text]).toEqual([200, 'no-store', ''])
  expect((await ask('/live', { method: 'POST' })).status).toBe(405)
})
