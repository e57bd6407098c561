const width = 24

/** A bar that grows in place on a terminal, and one line at the end elsewhere. */
export function progressBar(name: string, out = process.stderr) {
  return (done: number, total: number): void => {
    if (out.isTTY) {
      const full = Math.round((done / Math.max(1, total)) * width)
      out.write(
        `\r${name} ${'█'.repeat(full)}${'░'.repeat(width - full)} ${done}/${total}${done === total ? '\n' : ''}`,
      )
    } else if (done === total) out.write(`${name}: ${done}/${total}\n`)
  }
}
