'use client'

import failure from '../_i18n/en/failure.json'

/** Says that a page failed. It runs without the server's help, so it carries its few words with it. */
export default function Failure({ reset }: { reset: () => void }) {
  return (
    <>
      <h1>{failure.title}</h1>
      <p className="lead">{failure.text}</p>
      <p className="row">
        <button type="button" onClick={reset}>
          {failure.again}
        </button>
      </p>
    </>
  )
}
