import { datasetteTable } from '../../_protocol/datasette/answer'

export async function GET(request: Request, { params }: RouteContext<'/data/[file]'>): Promise<Response> {
  const { file } = await params
  return datasetteTable(request, file)
}
