/** A Content-Disposition header (RFC 6266): a plain name for all, the full one where it has other letters. */
export function disposition(opens: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[^ -~]|["\\%]/g, '_')
  if (plain === name) return `${opens}; filename="${name}"`
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16)}`,
  )
  return `${opens}; filename="${plain}"; filename*=UTF-8''${full}`
}
