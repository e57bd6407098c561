import { takeIn } from '../../db/examine'

const [folder = '', file = ''] = process.argv.slice(2)

const before = process.cpuUsage()
const started = performance.now()
const { examined, settled } = await takeIn(folder, file)
const seconds = (performance.now() - started) / 1000
const { user, system } = process.cpuUsage(before)
if (settled?.outcome !== 'loaded') throw new Error(`not loaded: ${JSON.stringify(examined.problems[0])}`)
const peakBytes = process.resourceUsage().maxRSS * 1024
const processor = (user + system) / 1_000_000
console.log(JSON.stringify({ seconds, processor, filling: settled.seconds, peakBytes }))
