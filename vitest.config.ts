import { defineConfig } from 'vitest/config'

const project = (name: string) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`, `tests/${name}/**/*.test.tsx`],
    setupFiles: ['tests/setup.ts'],
  },
})

export default defineConfig({
  test: { projects: [project('unit'), project('property'), project('integration')] },
})
