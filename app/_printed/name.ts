import { createHash } from 'node:crypto'

/** A name that a text makes for itself: the same text has the same one. */
export const nameOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, nameLength)

const nameLength = 12
