import { createTranslator } from 'use-intl/core'
import { en } from './en'
import type { Locale } from './locales'

const messages = { en } satisfies Record<Locale, typeof en>

declare module 'use-intl/core' {
  interface AppConfig {
    Messages: typeof en
  }
}

export type Translator = ReturnType<typeof createOne>

/** The interface text of a language: `t('indicator.download')`. A translator keeps each message as it was once read. */
export function translator(locale: Locale): Translator {
  const known = translators.get(locale) ?? createOne(locale)
  translators.set(locale, known)
  return known
}

const createOne = (locale: Locale) => createTranslator({ locale, messages: messages[locale] })

const translators = new Map<Locale, Translator>()
