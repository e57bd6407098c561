import type { Tab } from '../_view/words'

/** The tabs that a page has; of others an address falls back on the first. */
export const offeredTabs = ['chart', 'table'] as const satisfies readonly Tab[]
