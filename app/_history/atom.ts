import { escaped } from '../_picture/xml'
import { type ChangeItem, changedLines, changeTitle } from './changes'
import { type FeedPlace, feedTitle } from './json-feed'

/** The changes as Atom (RFC 4287). */
export function atomFeed(items: readonly ChangeItem[], { origin, address, changedAt }: FeedPlace): string {
  const link = (rel: string, path: string) => `<link rel="${rel}" href="${escaped(`${origin}${path}`)}"/>`
  const entries = items.map((item) =>
    [
      '<entry>',
      `<id>${escaped(item.id)}</id>`,
      `<title>${escaped(changeTitle(item))}</title>`,
      `<updated>${item.at}</updated>`,
      `<author><name>${escaped(item.who)}</name></author>`,
      link('alternate', item.path),
      `<category term="${item.step.table}"/>`,
      ...(item.why ? [`<summary>${escaped(item.why)}</summary>`] : []),
      `<content type="text">${escaped(changedLines(item).join('\n'))}</content>`,
      '</entry>',
    ].join('\n'),
  )
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${escaped(`urn:kervan:changes:${address}`)}</id>`,
    `<title>${escaped(feedTitle)}</title>`,
    `<updated>${items[0]?.at ?? changedAt}</updated>`,
    link('self', address),
    link('alternate', '/en/history'),
    ...entries,
    '</feed>',
    '',
  ].join('\n')
}
