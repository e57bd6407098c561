import { defaultLocale } from '../_i18n/locales'
import { translator } from '../_i18n/messages'

export default function NotFound() {
  return <p className="embed">{translator(defaultLocale)('embed.missing')}</p>
}
