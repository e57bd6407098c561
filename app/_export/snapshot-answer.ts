import { openSnapshot, type Snapshot } from '../../db/snapshot'
import { ending } from './stream'

/** An answer from one state of the data, which is held until the answer is sent, given up or has failed. */
export async function snapshotAnswer(make: (snapshot: Snapshot) => Promise<Response>): Promise<Response> {
  const snapshot = openSnapshot()
  try {
    const answer = await make(snapshot)
    if (!answer.body) {
      snapshot.close()
      return answer
    }
    return new Response(ending(answer.body, snapshot.close), answer)
  } catch (error) {
    snapshot.close()
    throw error
  }
}
