import { once } from 'node:events'
import { createServer } from 'node:http'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { POST } from '../../../app/mcp/route'
import { protocolFigures } from './figures'

beforeEach(protocolFigures)

/** The route behind a server of HTTP, and a client of the official SDK that speaks to it. */
async function connected() {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(Buffer.from(part))
    const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ])
    const hasBody = request.method === 'POST'
    const answer = await POST(
      new Request(`http://localhost${request.url}`, {
        method: 'POST',
        headers,
        ...(hasBody && { body: Buffer.concat(parts) }),
      }),
    )
    response.writeHead(hasBody ? answer.status : 405, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${port}/mcp`)))
  onTestFinished(async () => {
    await client.close()
    server.close()
  })
  return client
}

test('an assistant is told how to speak of figures, and that no tool changes anything', async () => {
  const client = await connected()
  expect(client.getServerVersion()).toMatchObject({ name: 'kervan' })
  expect(client.getInstructions()).toContain('name the source')
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual([
    ...[
      'search_indicators',
      'get_indicator',
      'get_observations',
      'compare',
      'cite',
      'list_areas',
      'list_sources',
    ],
    ...['get_source', 'list_projects', 'get_project', 'list_events', 'search'],
  ])
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true)
})

test('a tool gives observations with their claims and sources', async () => {
  const client = await connected()
  const { structuredContent } = await client.callTool({
    name: 'get_observations',
    arguments: { indicator: 'gdp', area: 'KAZ', to: 2020, claims: 'all' },
  })
  expect(structuredContent).toMatchObject({
    total: 1,
    data: [
      {
        value_text: '171.10',
        source: { publisher: 'Ministry' },
        claims: [
          { value_text: '171.10', drawn: true },
          { value_text: '172.3', drawn: false, source: null },
        ],
      },
    ],
  })
})

test('the tools find an indicator, compare, and cite', async () => {
  const client = await connected()
  const ask = async (name: string, given: Record<string, unknown>) =>
    (await client.callTool({ name, arguments: given })).structuredContent
  expect(await ask('search_indicators', { q: 'turnover' })).toMatchObject({
    data: [{ indicator: 'trade-turnover' }, { indicator: 'trade-share' }],
  })
  expect(await ask('compare', { left: 'gdp/KAZ', right: 'gdp/TUR' })).toMatchObject({
    left: { entity: 'KAZ' },
  })
  expect(await ask('cite', { indicator: 'gdp', area: 'KAZ', period: '2024' })).toMatchObject({
    sources: [{ source: 'ministry-2025' }],
  })
  expect(await ask('list_projects', { limit: 1 })).toMatchObject({ page: 1 })
})

test('what is not there is told in words', async () => {
  const client = await connected()
  const answer = await client.callTool({ name: 'get_indicator', arguments: { indicator: 'nothing' } })
  expect(answer).toMatchObject({
    isError: true,
    content: [{ type: 'text', text: 'There is no indicator "nothing".' }],
  })
})

test('a page of another site cannot ask', async () => {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' }
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' })
  const status = async (origin: Record<string, string>) =>
    (
      await POST(
        new Request('http://localhost/mcp', { method: 'POST', body, headers: { ...headers, ...origin } }),
      )
    ).status
  expect([
    await status({ Origin: 'https://example.org' }),
    await status({ Origin: 'http://localhost:3000' }),
    await status({}),
  ]).toEqual([403, 200, 200])
})
