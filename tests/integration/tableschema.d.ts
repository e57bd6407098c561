declare module 'tableschema' {
  export const Schema: {
    load(descriptor: unknown): Promise<{
      valid: boolean
      errors: readonly Error[]
      castRow(row: readonly string[]): unknown[]
    }>
  }
}
