import { golden } from '../figures/golden'
import { heatCases } from '../figures/heat'

golden(heatCases)
