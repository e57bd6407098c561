import { buildDay } from './day'

/** Run by the server in a process of its own, so that readers do not wait: the database served, the moment, the file to make. */
const [served = '', moment = '', file = ''] = process.argv.slice(2)
process.exitCode = (await buildDay(served, moment, file)) ? 0 : 3
