/** The number of a source, which leads to it below. */
export const Cite = ({ number }: { number: number | undefined }) =>
  number === undefined ? null : (
    <sup>
      <a href={`#source-${number}`}>{number}</a>
    </sup>
  )
