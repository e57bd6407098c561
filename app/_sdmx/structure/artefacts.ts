import type { Database } from '../../../db/client'
import type { Translator } from '../../_i18n/messages'
import { codelistsOf } from '../codelists'
import { type ComponentId, componentsOf, flows } from '../flow'
import { conceptScheme } from '../urn'
import type { Artefact } from './artefact'

export const constraintId = (flow: string) => `CR_${flow}`

/** Everything that there is to ask for. */
export async function artefactsOf(db: Database, t: Translator): Promise<Artefact[]> {
  const ids = [...new Set(flows.flatMap(componentsOf).map(({ id }) => id))]
  const concepts = ids.map((id: ComponentId) => ({ id, name: t(`sdmx.component.${id}`) }))
  return [
    ...flows.map(
      (flow): Artefact => ({
        type: 'dataflow',
        id: flow.id,
        name: t(`sdmx.flow.${flow.id}`),
        description: t(`sdmx.about.${flow.id}`),
        flow,
      }),
    ),
    ...(await codelistsOf(db, t)).map((list): Artefact => ({ type: 'codelist', ...list })),
    { type: 'conceptscheme', id: conceptScheme, name: t('sdmx.scheme'), concepts },
    ...flows.map(
      (flow): Artefact => ({
        type: 'datastructure',
        id: flow.structure,
        name: t(`sdmx.structure.${flow.id}`),
        flow,
      }),
    ),
    ...flows.map(
      (flow): Artefact => ({
        type: 'constraint',
        id: constraintId(flow.id),
        name: t(`sdmx.content.${flow.id}`),
        flow,
        dimensions: flow.dimensions,
      }),
    ),
  ]
}
