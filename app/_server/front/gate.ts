/** There is more to do than can be done soon: said at once, so that a queue does not grow. */
export class Overload extends Error {}

export type Gate = {
  run<T>(work: () => Promise<T>): Promise<T>
  load(): { running: number; waiting: number }
}

type Bounds = { running: number; waiting: number; patienceMs: number }

/** Lets so many pieces of work run and so many wait for their turn, each no longer than the patience. */
export function gate(bounds: Bounds): Gate {
  const queue = new Set<() => void>()
  let running = 0

  async function run<T>(work: () => Promise<T>): Promise<T> {
    if (running < bounds.running) running++
    else await turn()
    try {
      return await work()
    } finally {
      const [next] = queue
      if (next) next()
      else running--
    }
  }

  /** Waits for the place of one that ends, which it hands over. */
  async function turn(): Promise<void> {
    if (queue.size >= bounds.waiting) throw new Overload('too many wait')
    return new Promise((resolve, reject) => {
      const settle = (done: () => void) => () => {
        clearTimeout(timer)
        queue.delete(begin)
        done()
      }
      const begin = settle(resolve)
      const timer = setTimeout(
        settle(() => reject(new Overload('waited too long'))),
        bounds.patienceMs,
      )
      queue.add(begin)
    })
  }

  return { run, load: () => ({ running, waiting: queue.size }) }
}
