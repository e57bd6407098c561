import { createHash } from 'node:crypto'

/** The name of a model: another one is another chart, which begins anew. */
export const digest = (packed: string) => createHash('sha256').update(packed).digest('base64url').slice(0, 12)
