import { readFileSync } from 'node:fs'
import { Agent, createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { start } from './processes'
import { aimed, kilobytes, type Line, perSecond, times } from './report'

const agent = new Agent({ keepAlive: true, maxSockets: 8 })
const pages = ['/en', '/en/indicators', '/en/indicators/gdp-current-usd', '/en/countries/KAZ', '/en/about']
const seconds = 3

/** Requests a second against a bare server of the same run, and the bytes that each page costs a first reader. */
export async function benchServer(): Promise<Line[]> {
  const bare = createServer((_, response) => response.end('hello'))
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve))
  const barePort = (bare.address() as AddressInfo).port
  const { port, stop } = await start('front')
  try {
    const hello = await rate(`http://127.0.0.1:${barePort}/`)
    const speed: Line[] = [{ name: 'node:http, hello', figure: perSecond(hello) }]
    for (const path of [
      '/en',
      '/en/indicators/gdp-current-usd',
      '/en/about',
      '/indicators/gdp-current-usd.csv',
    ]) {
      const found = await rate(`http://127.0.0.1:${port}${path}`)
      speed.push({ name: path, figure: perSecond(found), ratio: `${times(hello / found)} the cost of hello` })
    }
    const bytes: Line[] = []
    for (const path of pages) bytes.push(...(await pageBytes(port, path)))
    return [...speed, ...bytes, await tableBytes(port)]
  } finally {
    stop()
    bare.close()
    agent.destroy()
  }
}

async function rate(url: string): Promise<number> {
  for (let i = 0; i < 5; i++) await fetched(url)
  const end = performance.now() + seconds * 1000
  let count = 0
  const reader = async () => {
    while (performance.now() < end) {
      await fetched(url)
      count++
    }
  }
  await Promise.all(Array.from({ length: 8 }, reader))
  return count / seconds
}

function fetched(url: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent }, (response: IncomingMessage) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => resolve(Buffer.concat(parts)))
      response.on('error', reject)
    })
    request.on('error', reject)
  })
}

/** The bytes of a page and of the scripts that it names, as gzip sends them. */
async function pageBytes(port: number, path: string): Promise<Line[]> {
  const html = (await fetched(`http://127.0.0.1:${port}${path}`)).toString('utf8')
  const scripts = new Set([...html.matchAll(/<script[^>]*? src="([^"]+)"/g)].map(([, source = '']) => source))
  const framework = new Set(frameworkScripts())
  const bytes = { framework: 0, own: 0 }
  for (const source of scripts)
    bytes[framework.has(source) ? 'framework' : 'own'] += gzipSync(
      await fetched(`http://127.0.0.1:${port}${source}`),
    ).length
  const size = gzipSync(html).length / 1024
  if (path === '/en/indicators/gdp-current-usd')
    return [
      aimed(`HTML of ${path}`, size, '≤', 15, 'KB'),
      aimed("its scripts beyond the framework's", bytes.own / 1024, '≤', 20, 'KB'),
    ]
  const { own, framework: theirs } = bytes
  return [{ name: path, figure: `${size.toFixed(1)} KB HTML`, ratio: `${kilobytes(own + theirs)} scripts` }]
}

const longTable = '/en/indicators/gdp-current-usd?tab=table&layout=long&claims=all'

/** A page with a table of two hundred rows against the same HTML as plain strings would give it: without what React repeats. */
async function tableBytes(port: number): Promise<Line> {
  const html = (await fetched(`http://127.0.0.1:${port}${longTable}`)).toString('utf8')
  const rows = html.match(/<tr/g)?.length ?? 0
  if (rows < 200) throw new Error(`too few rows to measure a table: ${rows}`)
  const plain = html.replaceAll(/<script.*?<\/script>/gs, '')
  const ratio = gzipSync(html).length / gzipSync(plain).length
  return aimed(`HTML of a table of ${rows} rows: of plain strings`, ratio, '≤', 2, '×')
}

/** The scripts that Next begins every page with, as its build tells. */
function frameworkScripts(): string[] {
  const { rootMainFiles, polyfillFiles } = JSON.parse(readFileSync('.next/build-manifest.json', 'utf8'))
  return [...rootMainFiles, ...polyfillFiles].map((file) => `/_next/${file}`)
}
