export { fredGraph as GET } from '../../_protocol/fred/answer'
