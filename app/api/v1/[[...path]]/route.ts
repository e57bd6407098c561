export { api as GET } from '../../../_protocol/api/answer'
