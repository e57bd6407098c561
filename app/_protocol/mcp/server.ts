import { McpServer } from '@modelcontextprotocol/server'
import { database } from '../../../db/client'
import { faultWords } from '../../_export/fault'
import type { Answered } from '../api/operation'
import { operations } from '../api/operations'

const instructions =
  'Economic figures of the Turkic states. Every figure is a claim of a source, with a qualifier (over, about, …) and a kind (actual, estimate, target, plan, forecast): say them, and name the source. Where rivals is above 0, sources disagree: ask for claims=all and say so. The tool cite words a citation.'

/** What the API answers, as tools of the Model Context Protocol; none of them changes anything. */
export function mcpServer(): McpServer {
  const server = new McpServer({ name: 'kervan', title: 'Kervan', version: '1' }, { instructions })
  for (const { name, title, description, parameters, response, answer } of operations)
    server.registerTool(
      name,
      {
        ...{ title, description, inputSchema: parameters, outputSchema: response },
        annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
      },
      async (asked) => toolResult(await answer(database(), asSearch(asked))),
    )
  return server
}

const asSearch = (asked: Readonly<Record<string, unknown>>) =>
  new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )

function toolResult(answered: Answered) {
  if (answered.kind === 'found')
    return { content: [text(JSON.stringify(answered.value))], structuredContent: answered.value }
  const words = answered.kind === 'missing' ? answered.words : answered.faults.map(faultWords).join(' ')
  return { content: [text(words)], isError: true }
}

const text = (words: string) => ({ type: 'text', text: words }) as const
