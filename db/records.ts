import { originOf } from '../seed/origin'
import type { Seed } from '../seed/read'
import { claimRecords } from './claim-records'
import { coverageRecords } from './coverage-records'
import type { Cell, Records } from './insert'
import type { StatedObservations } from './insert-observations'
import { noteRecords } from './note-records'
import { registerRecords } from './register-records'
import { revisionRecords } from './revision-records'
import { searchRecords } from './search-records'
import { sourceSeriesRecords } from './source-series-records'

type Tables = Readonly<Record<string, Records>>

/** The rows of every table of the database, made from a checked seed; observations are claims that follow the others. */
export function seedRecords(
  seed: Seed,
  edition: { version: string; changedAt: string },
): { tables: Tables; observations: StatedObservations } {
  const { series, claims, observations, stated } = claimRecords(seed)
  const tables = {
    ...plainRecords(seed, edition),
    series,
    claim: claims,
    source_series: sourceSeriesRecords(stated),
    coverage: coverageRecords(seed, stated),
    ...searchRecords(seed, series.rows),
    note: noteRecords(seed),
    ...revisionRecords(seed),
  }
  return { tables, observations }
}

function plainRecords(seed: Seed, edition: { version: string; changedAt: string }): Tables {
  return {
    edition: { columns: ['version', 'changed_at'], rows: [[edition.version, edition.changedAt]] },
    area: ordered(seed.areas, ['area', 'name', 'type']),
    topic: ordered(seed.topics, ['topic', 'name', 'description']),
    unit: plain(seed.units, ['unit', 'name', 'symbol', 'placement', 'scale']),
    membership: {
      columns: ['area_group', 'area', 'role', 'valid_from', 'valid_to', 'source'],
      rows: seed.memberships.map(({ row }) => [
        row.group,
        row.area,
        row.role,
        row.from,
        row.to ?? null,
        row.source ?? null,
      ]),
    },
    indicator: {
      columns: [
        'indicator',
        'topic',
        'name',
        'definition',
        'unit',
        'unit_mult',
        'frequency',
        'chart',
        'featured',
        'code',
        'note',
        'position',
      ],
      rows: seed.indicators.map(({ row }, position) => [
        row.indicator,
        row.topic,
        row.name,
        row.definition,
        row.unit,
        Number(row.unit_mult),
        row.frequency,
        row.chart,
        row.featured ? 1 : 0,
        row.code ?? null,
        row.note ?? null,
        position,
      ]),
    },
    source: sourceRecords(seed),
    headline: ordered(seed.headlines, [
      'headline',
      'title',
      'indicator',
      'ref_area',
      'counterpart_area',
      'time_period',
      'beside',
    ]),
    ...registerRecords(seed),
  }
}

function plain<R extends object>(
  entries: readonly { row: R }[],
  columns: readonly (keyof R & string)[],
): Records {
  return { columns, rows: entries.map(({ row }) => columns.map((column) => cell(row[column]))) }
}

function ordered<R extends object>(
  entries: readonly { row: R }[],
  columns: readonly (keyof R & string)[],
): Records {
  const { rows } = plain(entries, columns)
  return { columns: [...columns, 'position'], rows: [...rows].map((row, position) => [...row, position]) }
}

function sourceRecords({ sources }: Seed): Records {
  const repeats = new Map(sources.map(({ row }) => [row.source, row.repeats]))
  const { columns, rows } = plain(sources, [
    'source',
    'title',
    'publisher',
    'url',
    'published',
    'language',
    'licence',
    'class',
    'repeats',
    'vintage',
    'note',
  ])
  return {
    columns: [...columns, 'origin'],
    rows: [...rows].map((row) => [...row, originOf(String(row[0]), repeats)]),
  }
}

const cell = (value: unknown): Cell => (typeof value === 'string' ? value : null)
