import { createTranslator } from 'use-intl/core'
import { en } from './en'
import type { Locale } from './locales'

const messages = { en } satisfies Record<Locale, typeof en>

declare module 'use-intl/core' {
  interface AppConfig {
    Messages: typeof en
  }
}

/** The interface text of a language: `t('indicator.download')`. */
export function translator(locale: Locale) {
  return createTranslator({ locale, messages: messages[locale] })
}

export type Translator = ReturnType<typeof translator>
