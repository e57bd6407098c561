/**
 * Does some work, prints what it took, and fails where that is beyond all reason: the bounds are wide, for a machine
 * with other work.
 */
export async function measured<T>(
  work: () => Promise<T>,
  bounds: { milliseconds: number; megabytes: number },
): Promise<T> {
  const [started, before] = [performance.now(), process.memoryUsage().rss]
  const result = await work()
  const milliseconds = Math.round(performance.now() - started)
  const megabytes = Math.round((process.memoryUsage().rss - before) / 1_000_000)
  process.stdout.write(`  ${milliseconds} ms, ${megabytes} MB more\n`)
  if (milliseconds > bounds.milliseconds || megabytes > bounds.megabytes)
    throw new Error(`took ${milliseconds} ms and ${megabytes} MB`)
  return result
}
