import type { Story } from '../../_story/read'
import { readView } from '../../_view/view'
import { countryColumns } from '../columns'
import { ofFigures } from '../request'
import type { TableSource } from '../source'
import { figuresTable } from './figures'

/** The figures of a story; with csvType=filtered, `country` and `time` narrow them. */
export const storyTable = (name: 'corridor' | 'caspian', story: Story): TableSource => ({
  own: ['country', 'time'],
  general: ofFigures,
  async find(ask) {
    const { search, asked, language } = ask
    const { view, faults } = readView(search, { entities: story.entities, groups: [] })
    if (faults.length > 0) return { faults }
    if (view.time === 'latest')
      return {
        faults: [{ parameter: 'time', value: 'latest', allowed: ['a year', 'years such as 2010..2024'] }],
      }
    const isFiltered = asked.csvType === 'filtered'
    const table = figuresTable(ask, {
      name,
      title: language.t(`data.tables.${name}`),
      page: `/${name}`,
      about: {},
      columns: countryColumns,
      choice: {
        indicators: story.indicators,
        entities: isFiltered && view.country.length > 0 ? view.country : story.entities,
        ...(isFiltered && view.time),
      },
    })
    return { table }
  },
})
