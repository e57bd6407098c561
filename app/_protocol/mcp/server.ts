import { McpServer } from '@modelcontextprotocol/server'
import { database } from '../../../db/client'
import { faultWords } from '../../_export/fault'
import { defaultLocale } from '../../_i18n/locales'
import { translator } from '../../_i18n/messages'
import type { Answered } from '../api/operation'
import { operations } from '../api/operations'

/** What the API answers, as tools of the Model Context Protocol; none of them changes anything. */
export function mcpServer(): McpServer {
  const t = translator(defaultLocale)
  const server = new McpServer(
    { name: 'kervan', title: t('site.name'), version: '1' },
    { instructions: t('api.instructions') },
  )
  for (const { name, parameters, response, answer } of operations)
    server.registerTool(
      name,
      {
        title: t(`api.operation.${name}.title`),
        description: t(`api.operation.${name}.description`),
        ...{ inputSchema: parameters, outputSchema: response },
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
