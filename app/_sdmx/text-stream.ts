import { setImmediate } from 'node:timers/promises'

const enoughLetters = 32_768
const enoughTexts = 200

/**
 * Texts as they are made, in UTF-8, with a pause for other requests between the parts. An error breaks the
 * connection, so that a cut answer never looks whole; `close` is called once, however it ends.
 */
export function textStream(texts: Generator<string>, close: () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream(
    {
      async pull(controller) {
        let part = ''
        while (part === '') {
          await setImmediate()
          const { text, isLast } = nextPart(texts, close)
          part = text
          if (part !== '') controller.enqueue(encoder.encode(part))
          if (isLast) {
            close()
            controller.close()
            return
          }
        }
      },
      cancel() {
        texts.return(undefined)
        close()
      },
    },
    { highWaterMark: 0 },
  )
}

function nextPart(texts: Generator<string>, close: () => void): { text: string; isLast: boolean } {
  const parts: string[] = []
  let letters = 0
  try {
    while (letters < enoughLetters && parts.length < enoughTexts) {
      const next = texts.next()
      if (next.done) return { text: parts.join(''), isLast: true }
      parts.push(next.value)
      letters += next.value.length
    }
  } catch (error) {
    close()
    throw error
  }
  return { text: parts.join(''), isLast: false }
}
