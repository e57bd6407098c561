import { expect, test } from 'vitest'
import { counted, served } from './served'

const form = { 'Content-Type': 'application/x-www-form-urlencoded' }

test('bodies are refused where none is taken, and over their limit where one is', async () => {
  const { handler, asked } = counted()
  const { ask } = await served(handler)
  const headers = { 'Sec-Fetch-Site': 'same-origin' }
  expect((await ask('/en', { headers: { 'Content-Length': '2' }, body: 'ab' })).status).toBe(413)
  expect((await ask('/en', { headers: { 'Transfer-Encoding': 'chunked' }, body: 'ab' })).status).toBe(413)
  const long = { method: 'POST', headers, body: `theme=${'x'.repeat(2000)}` }
  expect((await ask('/theme', long)).status).toBe(413)
  expect(
    (await ask('/theme', { ...long, headers: { ...headers, 'Transfer-Encoding': 'chunked' } })).status,
  ).toBe(413)
  expect(asked).toEqual([])
})

test('a form is taken from a page of this site alone', async () => {
  const { handler, asked } = counted()
  const { ask, port } = await served(handler)
  const status = async (headers: Record<string, string>) =>
    (await ask('/theme', { method: 'POST', headers: { ...form, ...headers }, body: 'theme=dark' })).status
  expect(await status({})).toBe(403)
  expect(await status({ Origin: 'null' })).toBe(403)
  expect(await status({ Origin: 'https://evil.example' })).toBe(403)
  expect(await status({ 'Sec-Fetch-Site': 'cross-site', Origin: `http://127.0.0.1:${port}` })).toBe(403)
  expect(await status({ 'Sec-Fetch-Site': 'same-site' })).toBe(403)
  expect(await status({ 'Sec-Fetch-Site': 'same-origin', Origin: 'https://evil.example' })).toBe(403)
  expect(await status({ 'Next-Action': 'x', 'Sec-Fetch-Site': 'same-origin' })).toBe(400)
  expect(asked).toEqual([])
  expect(await status({ Origin: `http://127.0.0.1:${port}` })).toBe(200)
  expect(await status({ 'Sec-Fetch-Site': 'same-origin' })).toBe(200)
})

test('what says to be a form and is none is refused before a route reads it', async () => {
  const { handler, asked } = counted()
  const { ask } = await served(handler)
  const status = async (type: string, body: string, path = '/theme') =>
    (
      await ask(path, {
        method: 'POST',
        headers: { 'Sec-Fetch-Site': 'same-origin', ...(type && { 'Content-Type': type }) },
        body,
      })
    ).status
  expect(await status('multipart/form-data; boundary=a', '--b\r\n')).toBe(400)
  expect(await status('multipart/form-data', '')).toBe(400)
  expect(await status('text/plain', 'theme=dark')).toBe(400)
  expect(await status('', 'theme=dark')).toBe(400)
  expect(await status('application/json', '{}')).toBe(400)
  expect(await status('application/json', '{', '/edit/draft')).toBe(400)
  expect(asked).toEqual([])
  expect(await status('application/json', '{}', '/edit/draft')).toBe(200)
})
