export { toReaderLanguage as GET } from '../../../_i18n/redirect'
