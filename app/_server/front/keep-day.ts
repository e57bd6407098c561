import { isDated } from './addresses'

/**
 * HTML of a page as it stood on a day, with the day in its own links and in what its forms ask for. React takes
 * attributes as they stand when it takes the page over, and passes over hidden fields that it does not know.
 */
export function keepDay(html: string, day: string): string {
  return html
    .replace(/<a\s[^>]*>/g, (tag) => linkOf(tag, day))
    .replace(/<form\s[^>]*>/g, (tag) => formOf(tag, day))
}

function linkOf(tag: string, day: string): string {
  if (tag.includes(' data-now')) return tag
  return tag.replace(/ href="([^"]*)"/, (_, href: string) => ` href="${onDay(href, day)}"`)
}

const formOf = (tag: string, day: string) =>
  tag.includes('method="post"') ? tag : `${tag}<input type="hidden" name="asOf" value="${day}"/>`

/** An address with a day, where it leads to something that has days; written as HTML. */
function onDay(href: string, day: string): string {
  const [address = '', ...anchor] = href.split('#')
  const [path = '', search] = address.split('?')
  const isOurs = path === '' ? search !== undefined : /^\/(?!\/)/.test(path) && isDated(path)
  if (!isOurs || /(?:^|;|&)asOf=/.test(search ?? '')) return href
  const asked = search ? `${search}&amp;asOf=${day}` : `asOf=${day}`
  return [`${path}?${asked}`, ...anchor].join('#')
}
