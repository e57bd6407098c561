import { expect, test } from 'vitest'
import { entitySeries } from '../../../app/_protocol/entity-series'
import { listIndicators } from '../../../db/queries/indicators'
import { observationsAbout, observationsOf } from '../../../db/queries/observations'
import { repositorySeed, seeded } from '../seeded'

test('a series that is read alone is the same as among all of its indicator', async () => {
  const db = (await seeded(repositorySeed)).open()
  let count = 0
  for (const { indicator } of await listIndicators(db)) {
    const claims = await observationsOf(db, [indicator])
    const whole = entitySeries(claims)
    const entities = new Set(
      claims.map(({ refArea, counterpartArea }) => [refArea, counterpartArea].filter(Boolean).join('.')),
    )
    for (const entity of entities) {
      const alone = entitySeries(await observationsAbout(db, indicator, [entity]))
      expect([indicator, entity, alone]).toEqual([
        indicator,
        entity,
        whole.filter(({ key }) => key === entity),
      ])
      count++
    }
  }
  expect(count).toBeGreaterThan(500)
}, 60_000)
