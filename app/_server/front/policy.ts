import { createHash } from 'node:crypto'
import { bootstrapScripts, inlineScripts } from './bootstrap'

/** A Content-Security-Policy, and how many inline scripts of its document will not run under it. */
export type Policy = { policy: string; blocked: number }

/** What a document may load and run: files of ours, and the inline scripts that Next begins it with, by hash. */
export function documentPolicy(html: string, { isFramable }: { isFramable: boolean }): Policy {
  const scripts = bootstrapScripts(html)
  const policy = directives({
    'script-src': ["'self'", ...new Set(scripts.map(hashOf))],
    'style-src': ["'self'"],
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': [isFramable ? '*' : "'none'"],
  })
  return { policy, blocked: inlineScripts(html).length - scripts.length }
}

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

const nothing = { 'default-src': ["'none'"], 'object-src': ["'none'"], 'base-uri': ["'none'"] }

const directives = (allowed: Readonly<Record<string, readonly string[]>>) =>
  Object.entries({ ...nothing, ...allowed })
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')

/** For what is no document: nothing runs and nothing is loaded, wherever it is opened. */
export const filePolicy = directives({ 'form-action': ["'none'"], 'frame-ancestors': ["'none'"] })

/** For a picture that brings its letters with it, where it is opened by itself. */
export const picturePolicy = directives({
  'style-src': ["'unsafe-inline'"],
  'font-src': ['data:'],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
})

/** The headers that every answer has. */
export const safetyHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': [
    ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'encrypted-media'],
    ...['fullscreen', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment'],
    ...['picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'usb', 'xr-spatial-tracking'],
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
} as const

/** For a year, once the reader came by HTTPS. */
export const strictTransport = 'max-age=31536000; includeSubDomains'

/** The headers of what is neither a page nor a file: words of the server itself. */
export const ownHeaders = (isHttps: boolean) => ({
  ...safetyHeaders,
  'Content-Security-Policy': filePolicy,
  'Cross-Origin-Resource-Policy': 'same-origin',
  ...(isHttps && { 'Strict-Transport-Security': strictTransport }),
})
