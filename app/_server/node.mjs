import { Failure } from './step.mjs'

const oldest = [20, 9]

export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  throw new Failure(
    `Kervan needs Node ${oldest.join('.')} or newer; this is ${version}. See https://nodejs.org/`,
  )
}
