import type { View } from './view'

/** A view that names the entities which are shown anyway need not name them. */
export function withoutUsual(view: View, usual: readonly string[]): View {
  const isUsual = view.country.length === usual.length && usual.every((one) => view.country.includes(one))
  return isUsual ? { ...view, country: [] } : view
}
