import { renderAsync } from '@resvg/resvg-js'
import { facesFor, family } from './fonts'

/** Draws an SVG of ours in pixels, with our own font alone, so that it is the same on every machine. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: facesFor(svg).map(({ file }) => file),
      defaultFontFamily: family,
    },
    logLevel: 'error',
  })
  return image.asPng()
}
