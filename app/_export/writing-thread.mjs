import { register } from 'tsx/esm/api'

register()
await import('./write-errand.ts')
