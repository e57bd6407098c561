import { createHash } from 'node:crypto'

/** Tells one state of a file from another. */
export const versionOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex')
