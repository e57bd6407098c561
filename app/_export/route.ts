import { toReaderLanguage } from '../_i18n/redirect'
import type { TableSource } from './source'
import { tableAnswer } from './table-answer'

/** A handler for the files of the pages of a kind, such as `/countries/KAZ.csv`; without an extension, for the page. */
export const tableRoute =
  (source: TableSource, isPage: (file: string) => boolean = (file) => !file.includes('.')) =>
  async (request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> => {
    const { file } = await params
    return isPage(file) ? toReaderLanguage(request) : tableAnswer(request, source, file)
  }
