import { resolve } from 'node:path'
import { BackupFault, told, writeBackup } from './backup'

/** `npm run backup -- FILE` */
const [name] = process.argv.slice(2)
const folder = resolve(process.env.KERVAN_SEED ?? 'seed')

await told(async () => {
  if (name === undefined) throw new BackupFault('Name the file to write: npm run backup -- FILE')
  const file = resolve(name)
  const files = await writeBackup(folder, file)
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0)
  console.log(`${file} holds ${files.size} files of ${folder}, ${bytes.toLocaleString('en')} bytes`)
})
