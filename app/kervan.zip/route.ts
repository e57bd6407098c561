export { wholeAnswer as GET } from '../_whole/package'
