import { agency, timePeriod, version } from '../flow'
import type { ConstraintArtefact } from '../structure/artefact'
import { element, text } from './xml'

/** What there is of a flow as a content constraint, with the number of series and observations as annotations. */
export function constraint(
  { flow, dimensions, content }: ConstraintArtefact,
  identity: Readonly<Record<string, string | undefined>>,
  naming: readonly string[],
): string {
  const attachment = element(
    'structure:ConstraintAttachment',
    {},
    element(
      'structure:Dataflow',
      {},
      element('Ref', { agencyID: agency, id: flow.id, version, class: 'Dataflow' }),
    ),
  )
  if (!content)
    return element('structure:ContentConstraint', { ...identity, type: 'Actual' }, ...naming, attachment)
  const keyValues = dimensions.map(({ id }) =>
    element(
      'common:KeyValue',
      { id },
      ...(content.codes.get(id) ?? []).map((code) => text('common:Value', code)),
    ),
  )
  return element(
    'structure:ContentConstraint',
    { ...identity, type: 'Actual' },
    element(
      'common:Annotations',
      {},
      annotation('series_count', content.seriesCount),
      annotation('obs_count', content.observationCount),
    ),
    ...naming,
    attachment,
    element(
      'structure:CubeRegion',
      { include: 'true' },
      ...keyValues,
      ...(content.start === undefined || content.end === undefined
        ? []
        : [timeRange(content.start, content.end)]),
    ),
  )
}

const annotation = (id: string, count: number) =>
  element(
    'common:Annotation',
    { id },
    text('common:AnnotationTitle', String(count)),
    text('common:AnnotationType', 'sdmx_metrics'),
  )

const timeRange = (start: string, end: string) =>
  element(
    'common:KeyValue',
    { id: timePeriod },
    element(
      'common:TimeRange',
      {},
      element('common:StartPeriod', { isInclusive: 'true' }, start),
      element('common:EndPeriod', { isInclusive: 'true' }, end),
    ),
  )
