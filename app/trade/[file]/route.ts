import { fileRoute } from '../../_export/route'
import { pairTable } from '../../_export/tables/pair'
import { pairPicture } from '../../_picture/pair-picture'

export const GET = fileRoute({
  table: pairTable,
  picture: pairPicture,
  isPage: (file) => file.split('.').length < 3,
})
