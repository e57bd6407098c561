import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromiumArgs, findChromium } from './tests/browser/chromium'
import { freePort } from './tests/browser/free-port'

// Every worker reads this file again and inherits the environment, so that what is chosen first stays chosen.
process.env.KERVAN_TEST_PORT ??= String(await freePort(3217))
process.env.KERVAN_TEST_BROWSER ??= (await findChromium()) ?? ''
process.env.KERVAN_SEED = resolve('test-results/served/seed')
process.env.KERVAN_DB = resolve('test-results/served/kervan.sqlite')

const { KERVAN_TEST_PORT, KERVAN_TEST_BROWSER, KERVAN_SEED, KERVAN_DB } = process.env
const origin = `http://127.0.0.1:${KERVAN_TEST_PORT}`

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  use: {
    baseURL: origin,
    launchOptions: { executablePath: KERVAN_TEST_BROWSER, args: chromiumArgs },
  },
  webServer: {
    command: 'node tests/browser/server.mjs',
    url: `${origin}/en`,
    env: { PORT: KERVAN_TEST_PORT, KERVAN_SEED, KERVAN_DB },
    stdout: 'pipe',
    timeout: 120_000,
  },
})
