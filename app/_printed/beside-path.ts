/** The address of what is kept beside a page. */
export const besidePath = (page: string) => `${start}${page}`

/** The address of the page, where an address is of what is kept beside it. */
export const findPage = (path: string): string | undefined =>
  path.startsWith(`${start}/`) ? path.slice(start.length) : undefined

const start = '/beside'
