import { type FileAnswer, fileAnswer } from '../_export/answer'

export const jsonType = 'application/json; charset=utf-8'
export const xmlType = 'application/xml; charset=utf-8'

/** An answer that a browser shows, under the version of the data. */
export const shownFile = (request: Request, file: FileAnswer, body: () => BodyInit): Response =>
  fileAnswer(request, { ...file, opens: 'inline' }, body)

/** A refusal in the words and the shape of a protocol. */
export const protocolRefusal = (status: number, type: string, body: string): Response =>
  new Response(body, {
    status,
    headers: {
      'Content-Type': type,
      'Cache-Control': 'no-cache',
      'Access-Control-Allow-Origin': '*',
    },
  })
