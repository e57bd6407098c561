import type { ServiceVersion } from './fault'
import type { DataMessage } from './message'

/** What a reader can ask for a format by: the standard's media types, plain ones by version of the service, and `format=`. */
export type Negotiable = {
  id: string
  family: 'csv' | 'json' | 'xml'
  types: readonly { type: string; version: string }[]
  plainTypes: Partial<Record<ServiceVersion, readonly string[]>>
  spellings: readonly string[]
  extension: 'csv' | 'json' | 'xml'
}

/** A format of data; an empty text among what it writes only lets others have their turn. */
export type DataFormat = Negotiable & { write: (message: DataMessage) => Generator<string> }
