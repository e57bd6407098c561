export { datasetteIndex as GET } from '../_protocol/datasette/answer'
