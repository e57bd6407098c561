import { comtrade } from './comtrade'
import { dbnomics } from './dbnomics'
import { eurostat } from './eurostat'
import { imf } from './imf'
import type { Provider } from './provider'
import { worldbank } from './worldbank'

/** Every source that can be asked. Their addresses stand here alone: nothing else is ever called. */
export const providers: Readonly<Record<string, Provider>> = { worldbank, imf, dbnomics, comtrade, eurostat }
