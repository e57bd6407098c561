import { notFound } from 'next/navigation'

/** Every address below a language that no page has: not found, within the frame of the site. */
export default function Missing(): never {
  notFound()
}
