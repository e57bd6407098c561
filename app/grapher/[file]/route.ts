import { grapher } from '../../_protocol/owid/answer'

export async function GET(request: Request, { params }: RouteContext<'/grapher/[file]'>): Promise<Response> {
  const { file } = await params
  return grapher(request, file)
}
