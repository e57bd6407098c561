export const pictureTypes = { svg: 'image/svg+xml', png: 'image/png' } as const
export type PictureType = keyof typeof pictureTypes

/** The name and the kind of picture that a file is asked for as: `gdp-current-usd.png`. */
export function pictureFile(file: string): { name: string; type: PictureType } | undefined {
  const [, name = '', extension] = /^(.*)\.(svg|png)$/.exec(file) ?? []
  return extension === 'svg' || extension === 'png' ? { name, type: extension } : undefined
}
