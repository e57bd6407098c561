import { isTheme, themeCookie } from '../_ui/theme'

const yearSeconds = 31_536_000

/** Keeps the chosen theme for a year and leads back to the page it was chosen on. */
export async function POST(request: Request): Promise<Response> {
  const chosen = (await request.formData()).get('theme')
  if (!isTheme(chosen)) return new Response('The theme can be light or dark.\n', { status: 400 })
  const from = request.headers.get('referer')
  const { origin } = new URL(request.url)
  const back = from && URL.canParse(from) ? new URL(from) : new URL('/', origin)
  return new Response(null, {
    status: 303,
    headers: {
      Location: `${back.pathname}${back.search}`.replace(/^\/+/, '/'),
      'Set-Cookie': `${themeCookie}=${chosen}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax; HttpOnly`,
    },
  })
}
