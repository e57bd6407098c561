import type { Metadata } from 'next'
import NotFound from '../not-found'

export const metadata: Metadata = { robots: { index: false } }

/**
 * What the server sends, with status 404, for an address that no page has: Next itself would leave such a page to be
 * drawn by the browser, and empty without JavaScript.
 */
export default NotFound
