import { spawnSync } from 'node:child_process'

export type Author = { who: string; why?: string | undefined }

/** Who last changed a file and in what words: its last commit where it is committed, or else nobody but "file". */
export function authorOf(folder: string, file: string): Author {
  const git = (...words: string[]) =>
    spawnSync('git', ['-C', folder, ...words, '--', file], { encoding: 'utf8' })
  const uncommitted = git('status', '--porcelain')
  const committed = git('log', '-1', '--format=%an%n%s')
  if (uncommitted.status !== 0 || uncommitted.stdout !== '' || committed.stdout === '') return { who: 'file' }
  const [who = '', why = ''] = committed.stdout.split('\n').map(visible)
  return who === '' ? { who: 'file' } : { who, why: why || undefined }
}

const visible = (text: string) => text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '').trim()
