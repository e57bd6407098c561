import {
  createMcpHandler,
  localhostAllowedOrigins,
  originValidationResponse,
} from '@modelcontextprotocol/server'
import { siteOrigin } from '../../_view/origin'
import { mcpServer } from './server'

/** Each request stands for itself: a server is made for it, and nothing is kept. */
const handler = createMcpHandler(mcpServer)

/** A page of another site cannot ask through a reader's browser, whatever name it gives this machine. */
export async function mcp(request: Request): Promise<Response> {
  const served = (process.env.KERVAN_HOSTS ?? '').split(',').map((host) => host.trim().replace(/:\d+$/, ''))
  const allowed = [new URL(siteOrigin()).hostname, ...served.filter(Boolean), ...localhostAllowedOrigins()]
  return originValidationResponse(request, allowed) ?? handler.fetch(request)
}
