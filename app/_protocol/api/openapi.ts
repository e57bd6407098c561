import { z } from 'zod'
import type { Operation } from './operation'
import { operations } from './operations'

/** The API as an OpenAPI 3.1 document, made from the schemas by which it reads and answers. */
export const openApi = () => ({
  openapi: '3.1.1',
  info: {
    title: 'Kervan',
    version: '1',
    description:
      'The economic figures of the Turkic states, every figure with its source. Reading is free and needs no key.',
    license: {
      name: 'Each source has its own licence; the answers name it',
      url: 'https://spdx.org/licenses/',
    },
  },
  servers: [{ url: '/api/v1' }],
  paths: Object.fromEntries(
    operations.map((operation) => [`/${operation.path}`, { get: documented(operation) }]),
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

function documented({ path, name, title, description, parameters, response }: Operation) {
  const schema = z.toJSONSchema(parameters, { io: 'input' })
  return {
    operationId: name,
    summary: title,
    description,
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
      '304': { description: 'The reader has it' },
      '400': refused('A parameter is not taken'),
      '404': refused('There is nothing of this name'),
    },
  }
}

const refused = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})
