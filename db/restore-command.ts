import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { BackupFault, readBackup, restoreBackup, told, writeBackup } from './backup'

/** `npm run restore -- FILE`; what stood in the seed folder is kept beside the file. */
const [name] = process.argv.slice(2)
const folder = resolve(process.env.KERVAN_SEED ?? 'seed')

await told(async () => {
  if (name === undefined) throw new BackupFault('Name the file to read: npm run restore -- FILE')
  const file = resolve(name)
  readBackup(file)
  if (existsSync(folder)) {
    const before = `${file}.before-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`
    await writeBackup(folder, before)
    console.log(`What stood in ${folder} is in ${before}`)
  }
  const files = await restoreBackup(file, folder)
  console.log(`${folder} holds the ${files.size} files of ${file}; npm run seed checks and loads them`)
})
