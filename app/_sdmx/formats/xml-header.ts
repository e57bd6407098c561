import { agency, version } from '../flow'
import type { DataMessage } from '../message'
import { element, localText, text } from './xml'

type Head = Pick<DataMessage, 'id' | 'prepared' | 'agencyName'>

/** The header of a message; `more` follows who sends it. */
export const header = ({ id, prepared, agencyName }: Head, ...more: string[]): string =>
  element(
    'message:Header',
    {},
    text('message:ID', id),
    text('message:Test', 'false'),
    text('message:Prepared', prepared),
    element('message:Sender', { id: agency }, localText('common:Name', agencyName)),
    ...more,
  )

/** Which structure the data of a message follow, and which dimension stands at the observation. */
export function structureHeader({ flow, layout }: DataMessage, namespace?: string): string {
  const [at, ...others] = layout.observationDimensions
  return element(
    'message:Structure',
    {
      structureID: flow.id,
      namespace,
      dimensionAtObservation: others.length === 0 && at ? at.id : 'AllDimensions',
    },
    element(
      'common:StructureUsage',
      {},
      element('Ref', { agencyID: agency, id: flow.id, version, class: 'Dataflow' }),
    ),
  )
}
