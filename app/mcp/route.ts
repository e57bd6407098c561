export { mcp as GET, mcp as POST } from '../_protocol/mcp/answer'
