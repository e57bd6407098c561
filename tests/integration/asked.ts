import { GET } from '../../app/tables/[file]/route'

/** Asks for a file of a page at the root, as the server does. */
export function askRoot(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const request = new Request(`http://localhost${path}`, { headers, method })
  return GET(request, { params: Promise.resolve({ file: path.split('?')[0]?.slice(1) ?? '' }) })
}

/** The status of an answer, and its text or what a problem tells. */
export async function told(answer: Response | Promise<Response>): Promise<string> {
  const response = await answer
  if (response.headers.get('content-type') !== 'application/problem+json')
    return `${response.status} ${await response.text()}`
  const problem: unknown = await response.json()
  return `${response.status} ${Reflect.get(Object(problem), 'detail')}`
}
