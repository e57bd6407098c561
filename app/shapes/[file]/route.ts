import { refusal } from '../../_export/answer'
import { frameNames } from '../../_project/filter'
import { shapesOf } from '../../_project/shapes'

/** The land and borders of a part of the map, which pages refer to: sent once, and not with every page anew. */
export async function GET(_: Request, { params }: RouteContext<'/shapes/[file]'>): Promise<Response> {
  const { file } = await params
  const frame = frameNames.find((name) => `${name}.svg` === file)
  if (!frame) return refusal(404, `There is no ${file}; there are ${frameNames.join('.svg, ')}.svg.`)
  const { others, states, borders } = shapesOf(frame)
  const paths = [...states, ['others', others], ['borders', borders]].map(
    ([id, d]) => `<path id="${id}" d="${d}"/>`,
  )
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg">${paths.join('')}</svg>\n`, {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' },
  })
}
