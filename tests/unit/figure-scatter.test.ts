import { golden } from '../figures/golden'
import { scatterCases } from '../figures/scatter'

golden(scatterCases)
