import { worldBank } from '../../_protocol/worldbank/answer'

export const GET = (request: Request): Promise<Response> => {
  const [, , ...path] = new URL(request.url).pathname.split('/')
  return worldBank(request, path.filter(Boolean).map(decodeURIComponent))
}
