/**
 * The inline scripts by which Next starts a page, told by their exact grammar: a text is parsed, written again, and
 * must come out as it was. They stand in one run at the very end of the document. A script anywhere else, or of any
 * other form, is not ours and is not among them.
 */
export function bootstrapScripts(html: string): string[] {
  return closingScripts(html).filter(
    (script) => script === opening || isFlightData(script) || isChunkList(script),
  )
}

/** The inline scripts of a document that the browser would run: those that are neither data nor files. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script(\s[^>]*)?>(.*?)<\/script/gis)]
    .filter(([, attributes = '']) => !/\s(src|type="application\/(ld\+)?json")/i.test(attributes))
    .map(([, , script = '']) => script)
}

const ending = '</body></html>'
const closing = '</script>'
const fileTag = /^<script src="[^"<>]*" async="">$/

function closingScripts(html: string): string[] {
  const found: string[] = []
  let rest = html.endsWith(ending) ? html.slice(0, -ending.length) : ''
  while (rest.endsWith(closing)) {
    const start = rest.lastIndexOf('<script')
    const tagEnd = rest.indexOf('>', start) + 1
    const tag = rest.slice(start, tagEnd)
    const script = rest.slice(tagEnd, -closing.length)
    if (script.includes('<')) break
    if (tag === '<script>' || tag === '<script id="_R_">') found.unshift(script)
    else if (!fileTag.test(tag)) break
    rest = rest.slice(0, start)
  }
  return found
}

const opening = '(self.__next_f=self.__next_f||[]).push([0])'

/** `self.__next_f.push([1,"text"])`, or 3 and base64: what React on the client is told. */
function isFlightData(script: string): boolean {
  const [, written] = /^self\.__next_f\.push\((.*)\)$/s.exec(script) ?? []
  const value = parsed(written)
  if (!Array.isArray(value) || value.length !== 2) return false
  const [kind, text]: unknown[] = value
  return (kind === 1 || kind === 3) && typeof text === 'string' && escaped(value) === written
}

const chunk = /^static\/chunks\/[\w~.-]+\.js$/

/** The files and modules that a page of this build begins with. */
function isChunkList(script: string): boolean {
  const [, written] =
    /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((.*)\);\n?$/s.exec(
      script,
    ) ?? []
  const value = parsed(written)
  if (typeof value !== 'object' || value === null) return false
  if (!('otherChunks' in value && 'runtimeModuleIds' in value)) return false
  const { otherChunks, runtimeModuleIds } = value
  return (
    Array.isArray(otherChunks) &&
    otherChunks.every((name) => typeof name === 'string' && chunk.test(name)) &&
    Array.isArray(runtimeModuleIds) &&
    runtimeModuleIds.every(Number.isInteger) &&
    JSON.stringify({ otherChunks, runtimeModuleIds }) === written
  )
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** JSON as Next writes it into HTML: nothing in it can close the script or begin a comment. */
const escaped = (value: unknown) =>
  JSON.stringify(value).replace(
    /[&><\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
