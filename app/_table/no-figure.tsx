/** A dash for the eye, and words for who does not see it. */
export const NoFigure = ({ words }: { words: string }) => (
  <>
    <span className="muted" aria-hidden="true">
      –
    </span>
    <span className="unseen">{words}</span>
  </>
)
