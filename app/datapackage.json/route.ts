export { packageAnswer as GET } from '../_whole/package'
