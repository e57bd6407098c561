import { parameterFault } from '../_export/request'
import { defaultLocale } from '../_i18n/locales'
import { translator } from '../_i18n/messages'
import { pictureParameters } from './size'

/** The language of pictures, whose addresses name none. */
export const pictureLanguage = () => ({ t: translator(defaultLocale), locale: defaultLocale })

/** What is wrong with the parameters of a picture that has no others than its own. */
export const plainFault = (request: Request) =>
  parameterFault(new URL(request.url).searchParams, pictureParameters)
