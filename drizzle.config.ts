import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  schema: ['./db/schema.ts', './db/register.ts', './db/search.ts', './db/coverage.ts', './db/history.ts'],
  out: './db/migrations',
})
