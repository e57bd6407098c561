import { golden } from '../figures/golden'
import { stackCases } from '../figures/stack'

golden(stackCases)
