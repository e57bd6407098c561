import { takeIn } from '../../db/examine'

const [folder = '', file = ''] = process.argv.slice(2)

const started = performance.now()
const { examined, settled } = await takeIn(folder, file)
const seconds = (performance.now() - started) / 1000
if (settled?.outcome !== 'loaded') throw new Error(`not loaded: ${JSON.stringify(examined.problems[0])}`)
const peakBytes = process.resourceUsage().maxRSS * 1024
console.log(JSON.stringify({ seconds, filling: settled.seconds, peakBytes }))
