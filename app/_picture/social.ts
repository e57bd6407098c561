import type { Metadata } from 'next'

/** What other sites show of a page: a picture of 1200 by 630 pixels, made as the page is. */
export function socialCard(picture: string, alt?: string): Pick<Metadata, 'openGraph' | 'twitter'> {
  const [path = '', search = ''] = picture.split('?')
  const url = `${path}?${search && `${search}&`}imType=og`
  const images = [{ url, width: 1200, height: 630, ...(alt !== undefined && { alt }) }]
  return {
    openGraph: { siteName: 'Kervan', type: 'website', images },
    twitter: { card: 'summary_large_image', images },
  }
}
