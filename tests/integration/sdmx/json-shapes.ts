import { z } from 'zod'

/** What SDMX-JSON data messages must hold, as the schemas of versions 1.0 and 2.0.0 say it. */

const id = z.string().regex(/^[A-Za-z0-9_@$-]+$/)
const componentId = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]*$/)
const moment = z.iso.datetime({ offset: true })
const names = z.record(z.string().regex(/^[a-z]{2}$/), z.string())
const named = { name: z.string(), names: names.optional() }
const link = z.strictObject({
  rel: z.string(),
  href: z.string().optional(),
  urn: z.string().startsWith('urn:sdmx:').optional(),
})
const links = z.array(link.refine(({ href, urn }) => href !== undefined || urn !== undefined))
const position = z.int().min(0)
const unique = <Item extends z.ZodType>(item: Item) =>
  z.array(item).refine((list) => new Set(list.map((one) => JSON.stringify(one))).size === list.length)

const meta = z.strictObject({
  schema: z.url(),
  id,
  test: z.boolean(),
  prepared: moment,
  contentLanguages: z.array(z.string()),
  sender: z.strictObject({ id, ...named }),
})

const seriesKey = z.string().regex(/^[0-9]+(:[0-9]+)*$/)
const observation = z.array(z.union([z.number(), z.null()]))
const dataOf = {
  series: z
    .record(
      seriesKey,
      z.strictObject({
        attributes: z.array(position.nullable()).optional(),
        observations: z.record(seriesKey, observation).optional(),
      }),
    )
    .optional(),
  observations: z.record(seriesKey, observation).optional(),
  action: z.enum(['Information', 'Append', 'Replace', 'Delete']),
}
const period = { start: moment.optional(), end: moment.optional() }

const dimension1 = z.strictObject({
  id: componentId,
  name: z.string(),
  keyPosition: position,
  roles: z.array(componentId).optional(),
  values: unique(z.strictObject({ id, name: z.string(), ...period })),
})
const attribute1 = z.strictObject({
  id: componentId,
  name: z.string(),
  values: unique(z.strictObject({ id: id.optional(), name: z.string() })),
})

export const data1 = z.strictObject({
  meta,
  data: z.strictObject({
    structure: z.strictObject({
      links: z.array(link.required({ href: true })),
      name: z.string(),
      description: z.string(),
      dimensions: z.strictObject({
        dataSet: z.array(dimension1),
        series: z.array(dimension1),
        observation: z.array(dimension1),
      }),
      attributes: z.strictObject({
        dataSet: z.array(attribute1),
        series: z.array(attribute1),
        observation: z.array(attribute1),
      }),
      annotations: z.array(z.never()),
    }),
    dataSets: z.array(z.strictObject(dataOf)),
  }),
  errors: z.array(z.never()),
})

const coded = z.strictObject({ id, ...named, ...period })
const value = (content: z.ZodType) =>
  z.strictObject({ value: content, name: z.string().optional(), names: names.optional(), ...period })
const format = z.strictObject({
  dataType: z.enum(['String', 'Integer', 'Decimal', 'ObservationalTimePeriod']),
})

const dimension2 = z.strictObject({
  id: componentId,
  ...named,
  keyPosition: position,
  roles: z.array(componentId).optional(),
  format: format.optional(),
  values: unique(z.union([coded, value(z.string())])).min(1),
})
const attribute2 = z.strictObject({
  id: componentId,
  ...named,
  relationship: z.union([
    z.strictObject({ dimensions: z.array(componentId).min(1) }),
    z.strictObject({ observation: z.strictObject({}) }),
  ]),
  format: format.optional(),
  values: unique(z.union([coded, value(z.union([z.string(), z.number()]))])).min(1),
})
const measure2 = z.strictObject({ id: componentId, ...named, isMandatory: z.boolean(), format })

export const data2 = z.strictObject({
  meta,
  data: z.strictObject({
    structures: z.array(
      z.strictObject({
        dataSets: z.array(z.int()).min(1),
        links,
        ...named,
        description: z.string(),
        descriptions: names,
        dimensions: z.strictObject({
          dataSet: z.array(dimension2),
          series: z.array(dimension2),
          observation: z.array(dimension2),
        }),
        measures: z.strictObject({ observation: z.array(measure2) }),
        attributes: z.strictObject({
          dataSet: z.array(attribute2),
          series: z.array(attribute2),
          observation: z.array(attribute2),
        }),
        annotations: z.array(z.never()),
      }),
    ),
    dataSets: z.array(z.strictObject({ ...dataOf, structure: z.int(), links })),
  }),
  errors: z.array(z.never()),
})
