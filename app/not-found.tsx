/** Nothing is found at the root: global-not-found says so. Next would send a page of its own with every page. */
export default function NotFound() {
  return null
}
