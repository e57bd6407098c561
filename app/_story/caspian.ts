/** What the page of the Caspian Sea tells of, and takes away as CSV. */
export const caspianStory = {
  indicators: [
    'caspian-sea-level',
    'caspian-sea-level-change',
    'caspian-sea-level-rate',
    'caspian-area',
    'caspian-area-loss',
    'caspian-shoreline-retreat',
  ],
  entities: ['CASPIAN'],
} as const
