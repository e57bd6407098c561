import type { ReactNode } from 'react'

/** One idea of a story under its sentence. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="story" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

/** Facts as one sentence: those that are missing leave no trace. */
export const sentence = (...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join('; ')
