import { createServer } from 'node:net'
import { Failure } from './step.mjs'

/** Fails with words where a server could not listen, before minutes go into building one. */
export async function checkPort(port, host) {
  if (!/^\d+$/.test(port) || Number(port) < 1 || Number(port) > 65535)
    throw new Failure(`PORT must be a number from 1 to 65535, not "${port}".`)
  const fault = await listenFault(Number(port), host)
  if (fault) throw new Failure(faultText(fault, port, host))
}

function listenFault(port, host) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => resolve(error.code))
    probe.listen(port, host, () => probe.close(() => resolve(undefined)))
  })
}

/** Why a server cannot listen, and what to do. */
export function faultText(code, port, host) {
  const another = `Choose another one: PORT=${Number(port) + 1} npm start`
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use, perhaps by a Kervan that still runs. Stop it, or:\n${another}`
  if (code === 'EACCES') return `This user may not open port ${port}. ${another}`
  return `Cannot listen on ${host}, port ${port} (${code}). HOST must be an address of this machine.`
}
