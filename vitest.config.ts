import { defineConfig } from 'vitest/config'

const project = (name: string) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`, `tests/${name}/**/*.test.tsx`],
    setupFiles: ['tests/setup.ts'],
    /** A machine may be slow and busy; no test is about time. */
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})

export default defineConfig({
  test: { projects: [project('unit'), project('property'), project('integration')] },
})
