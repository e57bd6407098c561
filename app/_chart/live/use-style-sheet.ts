import { useLayoutEffect, useState } from 'react'

/** Rules of a component's own in the document, as a sheet without an element: a style element would need leave by the content policy. */
export function useStyleSheet(css: string): void {
  const [sheet] = useState(() => new CSSStyleSheet())
  useLayoutEffect(() => {
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet)
    }
  }, [sheet])
  useLayoutEffect(() => sheet.replaceSync(css), [sheet, css])
}
