import { randomBytes, timingSafeEqual } from 'node:crypto'
import { digestOf } from '../../../db/sessions'

declare global {
  var kervanLink: { digest: string; origin: string } | undefined
}

/** Makes the link by which whoever reads the terminal signs in, once; the one before no longer works. */
export function openLink(origin: string): string {
  const token = randomBytes(32).toString('base64url')
  globalThis.kervanLink = { digest: digestOf(token), origin }
  return `${origin}/sign-in?token=${token}`
}

export const isLinkOpen = (): boolean => globalThis.kervanLink !== undefined

/** Spends the token of the link; gives the link to come, or undefined where the token is another. */
export function spendLink(token: string): string | undefined {
  const link = globalThis.kervanLink
  if (!link) return undefined
  const isRight = timingSafeEqual(Buffer.from(digestOf(token)), Buffer.from(link.digest))
  return isRight ? openLink(link.origin) : undefined
}
