import { toReaderLanguage } from '../_i18n/redirect'
import { type PictureFile, pictureFile } from '../_picture/file'
import type { TableSource } from './source'
import { tableAnswer } from './table-answer'

type FileRoute = {
  table: TableSource
  picture?: (request: Request, asked: PictureFile) => Promise<Response>
  calendar?: (request: Request, name: string) => Promise<Response>
  /** Whether what is asked for is the page itself; the address of a pair has a dot in it. */
  isPage?: (file: string) => boolean
}

/** A handler for the files of the pages of a kind, such as `/countries/KAZ.csv`; without an extension, for the page. */
export const fileRoute =
  ({ table, picture, calendar, isPage = (file) => !file.includes('.') }: FileRoute) =>
  async (request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> => {
    const { file } = await params
    if (isPage(file)) return toReaderLanguage(request)
    if (calendar && file.endsWith('.ics')) return calendar(request, file.slice(0, -'.ics'.length))
    const asked = pictureFile(file)
    return asked && picture ? picture(request, asked) : tableAnswer(request, table, file)
  }
