import { z } from 'zod'
import type { Translator } from '../../_i18n/messages'
import type { Operation } from './operation'
import { operations } from './operations'

/** The API as an OpenAPI 3.1 document, made from the schemas by which it reads and answers. */
export const openApi = (t: Translator) => ({
  openapi: '3.1.1',
  info: {
    title: t('site.name'),
    version: '1',
    description: t('api.about'),
    license: {
      name: t('api.licence'),
      url: 'https://spdx.org/licenses/',
    },
  },
  servers: [{ url: '/api/v1' }],
  paths: Object.fromEntries(
    operations.map((operation) => [`/${operation.path}`, { get: documented(t, operation) }]),
  ),
  components: { schemas: { Problem: problem } },
})

const problem = z.toJSONSchema(
  z
    .object({
      type: z.string(),
      title: z.string(),
      status: z.int(),
      detail: z.string().describe('What was wrong, and what is allowed'),
    })
    .loose(),
)

function documented(t: Translator, { path, name, parameters, response }: Operation) {
  const title = t(`api.operation.${name}.title`)
  const schema = z.toJSONSchema(parameters, { io: 'input' })
  return {
    operationId: name,
    summary: title,
    description: t(`api.operation.${name}.description`),
    parameters: Object.entries(schema.properties ?? {}).map(([parameter, property]) => {
      const { description, ...own } = Object(property)
      const isPath = path.includes(`{${parameter}}`)
      return {
        name: parameter,
        in: isPath ? 'path' : 'query',
        required: isPath || (schema.required ?? []).includes(parameter),
        ...(description && { description }),
        schema: own,
      }
    }),
    responses: {
      '200': {
        description: title,
        content: { 'application/json': { schema: z.toJSONSchema(response, { io: 'output' }) } },
      },
      '304': { description: t('api.held') },
      '400': refused(t('api.notTaken')),
      '404': refused(t('api.nothing')),
    },
  }
}

const refused = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})
