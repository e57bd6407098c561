declare module 'sdmx-json-parser' {
  export class SDMXParser {
    getDatasets(url: string, options?: RequestInit): Promise<unknown>
    getName(): string
    getActiveDimensions(): { id: string }[]
    getData(filter?: Record<string, string[]>): Record<string, unknown>[]
  }
}
