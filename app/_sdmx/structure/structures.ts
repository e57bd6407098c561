import type Sqlite from 'better-sqlite3'
import { type Availability, availability, whole } from '../availability'
import type { Flow } from '../flow'
import { means } from '../request/reference'
import type { StructureQuery } from '../request/structure-query'
import type { Artefact } from './artefact'
import { referencesOf } from './references'

/** The artefacts that a structure request asks for, as far as it asks for them; none where there are none. */
export async function structures(
  connection: Sqlite.Database,
  all: readonly Artefact[],
  query: StructureQuery,
): Promise<Artefact[]> {
  const { type, reference, items, detail, directions } = query
  const asked = all.filter((one) => (type === undefined || one.type === type) && means(reference, one.id))
  const wanted = asked.flatMap((one) => (items ? withItems(one, items) : [one]))
  if (wanted.length === 0) return []
  const references = new Set(directions.flatMap((one) => referencesOf(all, asked, one)))
  const contents = contentsIn(connection)
  const beside: Artefact[] = []
  for (const one of all.filter((artefact) => references.has(artefact))) {
    if (isReferenceStub.includes(detail)) beside.push(stub(one, detail))
    else if (detail === 'referencepartial') beside.push(await partial(one, asked, contents))
    else beside.push(await filled(one, contents))
  }
  const own: Artefact[] = []
  for (const one of wanted)
    own.push(isStub.includes(detail) ? stub(one, detail) : await filled(one, contents))
  return [...own, ...beside]
}

const isStub: readonly string[] = ['allstubs', 'allcompletestubs']
const isReferenceStub: readonly string[] = [...isStub, 'referencestubs', 'referencecompletestubs']

function stub({ description, ...artefact }: Artefact, detail: string): Artefact {
  const isComplete = detail.includes('complete')
  return { ...artefact, ...(isComplete && description && { description }), isStub: true }
}

/** A scheme with the items that are named, or nothing where it has none of them. */
function withItems(artefact: Artefact, items: ReadonlySet<string>): Artefact[] {
  if (artefact.type === 'codelist') {
    const codes = artefact.codes.filter(({ id }) => items.has(id))
    return codes.length > 0 ? [{ ...artefact, codes, isPartial: true }] : []
  }
  if (artefact.type === 'conceptscheme') {
    const concepts = artefact.concepts.filter(({ id }) => items.has(id))
    return concepts.length > 0 ? [{ ...artefact, concepts, isPartial: true }] : []
  }
  return []
}

type Contents = (flow: Flow) => Promise<Availability>

/** Counted when it is first asked for, and once. */
function contentsIn(connection: Sqlite.Database): Contents {
  const counted = new Map<Flow, Promise<Availability>>()
  return (flow) => {
    const known = counted.get(flow) ?? availability(connection, whole(flow))
    counted.set(flow, known)
    return known
  }
}

const filled = async (artefact: Artefact, contents: Contents): Promise<Artefact> =>
  artefact.type === 'constraint' ? { ...artefact, content: await contents(artefact.flow) } : artefact

/** Codelists of dimensions alone can be narrowed to what there is; the flows are those of what was asked for. */
async function partial(
  artefact: Artefact,
  asked: readonly Artefact[],
  contents: Contents,
): Promise<Artefact> {
  if (artefact.type !== 'codelist') return filled(artefact, contents)
  const flows = [...new Set(asked.flatMap((one) => ('flow' in one ? [one.flow] : [])))]
  const used = new Set<string>()
  for (const flow of flows) {
    if ([...flow.ofSeries, ...flow.ofObservation].some(({ codelist }) => codelist === artefact.id))
      return artefact
    const { codes } = await contents(flow)
    for (const { id, codelist } of flow.dimensions)
      if (codelist === artefact.id) for (const code of codes.get(id) ?? []) used.add(code)
  }
  return narrowedTo(artefact, used)
}

/** A codelist with the codes that are used; the whole where none is known to be. */
export function narrowedTo<List extends Extract<Artefact, { type: 'codelist' }>>(
  list: List,
  used: ReadonlySet<string>,
): List {
  if (used.size === 0) return list
  return { ...list, codes: list.codes.filter(({ id }) => used.has(id)), isPartial: true }
}
