import { golden } from '../figures/golden'
import { twoYearCases } from '../figures/two-years'

golden(twoYearCases)
