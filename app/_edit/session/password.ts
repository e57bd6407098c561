import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

/** What guessing one password costs: 32 MiB and about a quarter of a second (OWASP, Password Storage). */
const cost = { N: 2 ** 15, r: 8, p: 3 }
const saltBytes = 16
const hashBytes = 32
const mostMemory = 128 * 1024 * 1024

/** A password as `scrypt.N.r.p.salt.hash`, in letters that a shell and a list leave alone. */
export async function hashOf(password: string): Promise<string> {
  const salt = randomBytes(saltBytes)
  const hash = await derived(password, salt, cost)
  const { N, r, p } = cost
  return ['scrypt', N, r, p, salt.toString('base64url'), hash.toString('base64url')].join('.')
}

export async function isPassword(password: string, written: string): Promise<boolean> {
  const [, N, r, p, salt = '', hash = ''] = written.split('.')
  const wanted = Buffer.from(hash, 'base64url')
  const given = await derived(password, Buffer.from(salt, 'base64url'), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  })
  return wanted.length === given.length && timingSafeEqual(wanted, given)
}

export const hashPattern = /^scrypt(\.\d{1,7}){3}\.[\w-]{16,64}\.[\w-]{43}$/

/** The same letters may be composed in two ways; NFKC makes them one. */
function derived(password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, hashBytes, { ...options, maxmem: mostMemory }, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}
