import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DatasetBlock, datasetOf } from '../../app/_data/dataset'
import { claimOf } from '../model'

const told = {
  name: 'Output </script>',
  description: 'Output in a year',
  path: '/indicators/gdp',
  locale: 'en',
  claims: [
    claimOf('gdp', 'KAZ', '2023', 261.9, { licence: 'CC BY 4.0' }),
    claimOf('gdp', 'KAZ', '2024', 288.1, { licence: 'CC BY 4.0' }),
    claimOf('gdp', 'HUN', '1990', 34.8, { chosen: false, source: 'other' }),
  ],
}

test('a page is a data set with its years, areas, licences and files, by what it charts', () => {
  expect(datasetOf(told, 'https://x.example')).toMatchObject({
    '@type': 'Dataset',
    url: 'https://x.example/en/indicators/gdp',
    temporalCoverage: '2023/2024',
    spatialCoverage: ['KAZ'],
    license: ['CC BY 4.0'],
    isBasedOn: [{ '@type': 'CreativeWork', name: 'Trade in 2024', publisher: 'Ministry' }],
    distribution: [
      { encodingFormat: 'text/csv', contentUrl: 'https://x.example/indicators/gdp.csv' },
      { contentUrl: 'https://x.example/indicators/gdp.xlsx' },
      { contentUrl: 'https://x.example/indicators/gdp.json' },
      { contentUrl: 'https://x.example/indicators/gdp.zip' },
    ],
  })
})

test('nothing in the block can end it', () => {
  const html = renderToStaticMarkup(DatasetBlock(told))
  expect(html.match(/<\/script/g)).toHaveLength(1)
  expect(html).toContain('Output \\u003c/script>')
})
