import { digestOf } from '../../../db/sessions'
import { readAccounts } from './accounts'
import { isLinkOpen } from './link'

const byLink = 'link'

/** What a session of somebody who came by the link is believed by: that there is one. */
export const linkProof = () => byLink

/** What a session is believed by: the hash of the password as it stands, so that another password ends it. */
export function passwordProof(name: string): string | undefined {
  const hash = readAccounts(process.env.KERVAN_EDITORS).get(name)
  return hash && digestOf(hash)
}

/** Whether what let somebody in would do so still: the server may have been started anew, for others. */
export const holds = ({ name, proof }: { name: string; proof: string }): boolean =>
  proof === byLink ? isLinkOpen() : proof === passwordProof(name)
