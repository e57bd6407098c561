import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageText } from '../../seed/datapackage'

const seed = join(import.meta.dirname, '../../seed')

test('datapackage.json describes the tables as the schemas do; `npx tsx seed/datapackage.ts --write` renews it', async () => {
  expect(await readFile(join(seed, 'datapackage.json'), 'utf8')).toBe(await packageText(seed))
})
