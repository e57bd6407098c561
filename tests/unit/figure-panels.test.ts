import { golden } from '../figures/golden'
import { panelsCases } from '../figures/panels'

golden(panelsCases)
