export const pictureTypes = { svg: 'image/svg+xml', png: 'image/png' } as const
export type PictureType = keyof typeof pictureTypes

/** A picture that is asked for: of what, and as what. */
export type PictureFile = { name: string; type: PictureType }

/** The name and the kind of picture that a file is asked for as: `gdp-current-usd.png`. */
export function pictureFile(file: string): PictureFile | undefined {
  const [, name = '', extension] = /^(.*)\.(svg|png)$/.exec(file) ?? []
  return extension === 'svg' || extension === 'png' ? { name, type: extension } : undefined
}
