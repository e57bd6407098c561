import { type ChangeItem, changedLines, changeTitle } from './changes'

export const feedTitle = 'Kervan: changes of figures'

/** The changes as JSON Feed 1.1 (jsonfeed.org); what machines want to know stands in `_kervan`. */
export const jsonFeed = (items: readonly ChangeItem[], { origin, address }: FeedPlace) =>
  JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feedTitle,
      home_page_url: `${origin}/en/history`,
      feed_url: `${origin}${address}`,
      language: 'en',
      items: items.map((item) => ({
        id: item.id,
        url: `${origin}${item.path}`,
        title: changeTitle(item),
        content_text: [...changedLines(item), ...(item.why ? [`Reason: ${item.why}`] : [])].join('\n'),
        date_published: item.at,
        authors: [{ name: item.who }],
        tags: [item.step.table],
        _kervan: { ...item.step, why: item.why, undoes: item.undoes },
      })),
    },
    null,
    2,
  )

/** Where a feed is read: the site's address, and the path and parameters of the feed. */
export type FeedPlace = { origin: string; address: string; changedAt: string }
