import { z } from 'zod'

/** FRED's transformations that Kervan has. */
export const transformationNames = ['lin', 'chg', 'ch1', 'pch', 'pc1', 'log'] as const
export type TransformationName = (typeof transformationNames)[number]

const list = (text: string) => text.split(',')
const day = z.iso.date({ error: 'a day such as 2015-01-01' })
const days = z.string().transform(list).pipe(z.array(day))

/** How a graph looks: FRED's own links carry it, and for the figures it makes no difference. */
const looks = [
  ...['bgcolor', 'chart_type', 'drp', 'fo', 'graph_bgcolor', 'height', 'width', 'mode', 'recession_bars'],
  ...[
    'txtcolor',
    'ts',
    'tts',
    'nt',
    'thu',
    'trc',
    'show_legend',
    'show_axis_titles',
    'show_tooltip',
    'scale',
  ],
  ...['line_color', 'link_values', 'line_style', 'mark_type', 'mw', 'lw', 'ost', 'oet', 'mma', 'fml', 'fam'],
  ...['fgst', 'fgsnd', 'line_index', 'nd'],
]

/** What fredgraph.csv is asked; each of the lists has one for all series or one for each. */
export const fredParameters = z.strictObject({
  id: z
    .string({ error: 'one or more series such as GDP-CURRENT-USD.KAZ,POPULATION.KAZ' })
    .transform(list)
    .pipe(z.array(z.string()).max(12, { error: '12 series at most' })),
  cosd: days.optional(),
  coed: days.optional(),
  transformation: z
    .string()
    .transform(list)
    .pipe(z.array(z.enum(transformationNames, { error: transformationNames.join(', ') })))
    .optional(),
  fq: z.string().transform(list).optional(),
  ...Object.fromEntries(looks.map((name) => [name, z.string().optional()])),
})
