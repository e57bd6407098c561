import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { packageText } from '../../seed/datapackage'

const seed = join(dirname(fileURLToPath(import.meta.url)), '../../seed')

test('datapackage.json describes the tables as the schemas do; `npx tsx seed/datapackage.ts --write` renews it', async () => {
  expect(await readFile(join(seed, 'datapackage.json'), 'utf8')).toBe(await packageText(seed))
})
