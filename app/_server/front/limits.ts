import { BurstyRateLimiter, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** So many a second for as long as one likes, and so many more at once, which come back within the time. */
const buckets = {
  exports: { perSecond: 2, burst: 60, burstSeconds: 60 },
  days: { perSecond: 1 / 20, burst: 10, burstSeconds: 600 },
  search: { perSecond: 5, burst: 60, burstSeconds: 30 },
  edit: { perSecond: 5, burst: 60, burstSeconds: 60 },
  signIn: { perSecond: 1, burst: 10, burstSeconds: 600 },
} as const

export type Limit = keyof typeof buckets

/** Takes one from the bucket of an address; gives the seconds to wait where it is empty. */
export type TakeOne = (limit: Limit, address: string) => Promise<number | undefined>

export function limits(): TakeOne {
  const limiters = {
    exports: limiter('exports'),
    days: limiter('days'),
    search: limiter('search'),
    edit: limiter('edit'),
    signIn: limiter('signIn'),
  }
  return async (limit, address) => {
    try {
      await limiters[limit].consume(address)
      return undefined
    } catch (answer) {
      if (answer instanceof RateLimiterRes) return Math.max(1, Math.ceil(answer.msBeforeNext / 1000))
      throw answer
    }
  }
}

/** For who measures, and where a proxy limits. */
export const noLimits: TakeOne = async () => undefined

function limiter(name: Limit) {
  const { perSecond, burst, burstSeconds } = buckets[name]
  return new BurstyRateLimiter(
    new RateLimiterMemory({
      keyPrefix: name,
      points: Math.max(1, perSecond),
      duration: Math.max(1, 1 / perSecond),
    }),
    new RateLimiterMemory({ keyPrefix: `${name} burst`, points: burst, duration: burstSeconds }),
  )
}
