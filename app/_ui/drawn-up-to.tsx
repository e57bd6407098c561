/**
 * Has the browser wait with its first picture of a page until it has come to here: what stands before, near the top,
 * takes its place from its neighbours. Browsers that do not know it draw as ever.
 */
export function DrawnUpTo({ id }: { id: string }) {
  return (
    <>
      <link rel="expect" href={`#${id}`} blocking="render" />
      <i id={id} hidden />
    </>
  )
}
