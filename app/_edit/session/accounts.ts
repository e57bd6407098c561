import { hashPattern, isPassword } from './password'

/** Who may edit, and the hash of each one's password. */
export type Accounts = ReadonlyMap<string, string>

export const namePattern = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}$/u

/** Reads KERVAN_EDITORS: `name:hash` with commas between; throws where an entry is none, without repeating its hash. */
export function readAccounts(text: string | undefined): Accounts {
  const entries = (text ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
  return new Map(
    entries.map((entry): [string, string] => {
      const [name = '', hash = ''] = entry.split(':')
      if (!namePattern.test(name) || !hashPattern.test(hash))
        throw new Error(`invalid KERVAN_EDITORS: ${name || 'an entry without a name'}`)
      return [name, hash]
    }),
  )
}

/** Whether the password is that of the account; an unknown name takes as long as a wrong password. */
export async function opens(accounts: Accounts, name: string, password: string): Promise<boolean> {
  const hash = accounts.get(name)
  const isRight = await isPassword(password, hash ?? nobodys)
  return hash !== undefined && isRight
}

const nobodys = `scrypt.32768.8.3.${'A'.repeat(22)}.${'A'.repeat(43)}`
