import { database } from '../../db/client'
import { findEdition } from '../../db/queries/edition'
import { csvAnswer, parameterFault, refusal } from '../_export/answer'
import { countryColumns } from '../_export/csv'
import { readView } from '../_view/view'
import type { Story } from './read'

/** The figures of a story as CSV; `country` and `time` narrow them. */
export async function storyAnswer(request: Request, name: string, story: Story): Promise<Response> {
  const search = new URL(request.url).searchParams
  const { view, faults } = readView(search, { entities: story.entities, groups: [] })
  const [fault] = faults
  const words =
    parameterFault(search, ['country', 'time']) ??
    (fault &&
      `The parameter ${fault.parameter} is "${fault.value}"; it can be ${fault.allowed.join(' or ')}.`)
  if (words) return refusal(400, words)
  const filtered = search.get('csvType') === 'filtered'
  const entities = filtered && view.country.length > 0 ? view.country : story.entities
  if (view.time === 'latest')
    return refusal(400, 'The parameter time is "latest"; here it can be a year or years such as 2010..2024.')
  return csvAnswer(request, {
    name,
    version: (await findEdition(database())).version,
    columns: countryColumns,
    choice: {
      indicators: story.indicators,
      entities,
      ...(filtered && view.time),
    },
  })
}
