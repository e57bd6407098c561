import { stdin, stdout } from 'node:process'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { namePattern } from '../_edit/session/accounts'
import { hashOf } from '../_edit/session/password'

/** `npm run editor -- NAME`: asks for a password, which is not shown, and prints the entry for KERVAN_EDITORS. */
const shortest = 12
const name = process.argv.slice(2).join(' ')

if (!namePattern.test(name))
  fail('Give a name of letters, digits, spaces, dots and hyphens: npm run editor -- NAME')
else await printEntry()

async function printEntry() {
  const password = await secret(`Password for ${name}, ${shortest} letters or more: `)
  if ([...password].length < shortest) fail(`A password has ${shortest} letters or more.`)
  else if (stdin.isTTY && (await secret('Once more: ')) !== password) fail('The two are not the same.')
  else console.log(`${name}:${await hashOf(password)}`)
}

async function secret(question: string): Promise<string> {
  const unseen = new Writable({ write: (_part, _encoding, done) => done() })
  const reader = createInterface({ input: stdin, output: unseen, terminal: stdin.isTTY })
  if (stdin.isTTY) stdout.write(question)
  const answer = await reader.question('')
  reader.close()
  if (stdin.isTTY) stdout.write('\n')
  return answer
}

function fail(words: string) {
  console.error(words)
  process.exitCode = 1
}
