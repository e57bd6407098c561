/** A licence as a data package names it: by its id of opendefinition.org, and in the words of the source. */
export function licenceOf(title: string): { name: string; title: string; path?: string } {
  if (title.startsWith('CC BY 4.0'))
    return { name: 'CC-BY-4.0', title, path: 'https://creativecommons.org/licenses/by/4.0/' }
  return { name: title.startsWith('public domain') ? 'other-pd' : 'other-closed', title }
}
