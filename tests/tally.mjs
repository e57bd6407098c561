/** How many tests passed, failed and were skipped. A run that ended badly without a failed test counts as one. */
export const tally = (passed, failed, skipped) => ({ passed, failed, skipped })

export const single = (code) => (code === 0 ? tally(1, 0, 0) : tally(0, 1, 0))

export const addTallies = (a, b) => tally(a.passed + b.passed, a.failed + b.failed, a.skipped + b.skipped)

/** Reads the JSON report of Vitest. A file that could not be loaded has no tests, and counts as one that failed. */
export function vitestTally(report, code) {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  const failed = report.numFailedTests + unloaded.length
  return atLeastOneFailed(
    tally(report.numPassedTests, failed, report.numPendingTests + report.numTodoTests),
    code,
  )
}

/** Reads the JSON report of Playwright. A test that passed at a second try counts as failed. */
export function playwrightTally({ stats, errors }, code) {
  const failed = stats.unexpected + stats.flaky + errors.length
  return atLeastOneFailed(tally(stats.expected, failed, stats.skipped), code)
}

const atLeastOneFailed = (counts, code) =>
  code === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 }
