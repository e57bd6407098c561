/** A dimension of a JSON-stat cube: its keys in order, with their labels. */
export class Dimension {
  readonly labels = new Map<string, string>()
  private readonly places = new Map<string, number>()

  constructor(
    readonly id: string,
    readonly label: string,
  ) {}

  /** The place of a key, which is a new one where it comes for the first time. */
  placeOf(key: string, label: string): number {
    const known = this.places.get(key)
    if (known !== undefined) return known
    this.places.set(key, this.labels.size)
    this.labels.set(key, label)
    return this.labels.size - 1
  }

  /** The same with its keys in alphabetical order, and where each place has gone. */
  sorted(): { dimension: Dimension; moved: readonly number[] } {
    const dimension = new Dimension(this.id, this.label)
    for (const key of [...this.labels.keys()].toSorted()) dimension.placeOf(key, this.labels.get(key) ?? key)
    return { dimension, moved: [...this.labels.keys()].map((key) => dimension.placeOf(key, key)) }
  }

  document(more: object = {}) {
    const index = [...this.labels.keys()]
    return { label: this.label, category: { index, label: Object.fromEntries(this.labels), ...more } }
  }
}
