import type { Refusal } from './refusal'

export const overload: Refusal = {
  status: 503,
  words: 'Too much is asked for at the moment. Try again in a few seconds.',
  headers: { 'Retry-After': '2', Connection: 'close' },
}

export const failure: Refusal = {
  status: 500,
  words: 'This could not be made. The fault is ours and has been noted.',
}

export const nothingBeside: Refusal = { status: 404, words: 'Nothing is kept beside this page.' }

export const unreadable: Refusal = { status: 400, words: 'This is not a form that could be read.' }

export const tooMany = (seconds: number): Refusal => ({
  status: 429,
  words: `Too many at once. Go on in ${seconds} s.`,
  headers: { 'Retry-After': String(seconds) },
})
