export const themeCookie = 'theme'

const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const isTheme = (text: unknown): text is Theme => themes.some((theme) => theme === text)
