/** What was asked for cannot be done as it was asked: the message says why, and the usage is shown with it. */
export class WrongCommand extends Error {}

/** Whether an error tells of the words of a command, and not of a fault of ours. */
export const isWrongCommand = (error: unknown): error is Error =>
  error instanceof WrongCommand ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
