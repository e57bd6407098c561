import { agency, version } from '../flow'

/** Which artefacts a request means; each part may be a list, `all` or `*`. */
export type Reference = { agency: string; id: string; version: string }

const any = ['', 'all', '*']

/** Whether an artefact of ours is meant. */
export const means = (reference: Reference, id: string): boolean =>
  listed(reference.agency).some((one) => any.includes(one) || one === agency) &&
  listed(reference.id).some((one) => any.includes(one) || one === id) &&
  listed(reference.version).some(isOurVersion)

const listed = (text: string) => text.split(/[,+](?=.)/)

/** There is one version of all; `1.0`, `1.0+.0`, `latest`, `+` and `~` are ways to ask for it. */
function isOurVersion(text: string): boolean {
  if ([...any, 'latest', '+', '~'].includes(text)) return true
  const parts = text.replaceAll('+', '').split('.')
  const ours = version.split('.')
  return parts.length <= ours.length && ours.every((part, i) => part === (parts[i] ?? '0'))
}
