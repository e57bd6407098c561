import { groups } from '../_view/country'
import { withoutUsual } from '../_view/usual'
import { readView, viewSearch } from '../_view/view'

/** The search of the view that a form asks for; empty for that of an address without parameters. */
export function formSearch(form: HTMLFormElement): string {
  const search = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') search.append(name, value)
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name=country]')]
  const { view } = readView(search, { entities: boxes.map((box) => box.value), groups })
  return viewSearch(withoutUsual(view, (form.dataset.usual ?? '').split('~')))
}
