'use client'

import en from '../_i18n/en.json'

/** Says that a page failed. It runs without the server's help, so it carries its few words with it. */
export default function Failure({ reset }: { reset: () => void }) {
  return (
    <>
      <h1>{en.failure.title}</h1>
      <p className="lead">{en.failure.text}</p>
      <p className="row">
        <button type="button" onClick={reset}>
          {en.failure.again}
        </button>
      </p>
    </>
  )
}
