import { Worker } from 'node:worker_threads'

/** What is wrong with a database file, or undefined; a thread of its own looks, so that nobody waits. */
export function integrityFault(file: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('integrity-worker.mjs', import.meta.url), { workerData: file })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
