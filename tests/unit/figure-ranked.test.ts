import { golden } from '../figures/golden'
import { rankedCases } from '../figures/ranked'

golden(rankedCases)
