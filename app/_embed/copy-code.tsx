'use client'

import { CopyButton, type CopyWords } from '../_ui/copy-button'

/** Copies the code in the field beside it. */
export const CopyCode = ({ words }: { words: CopyWords }) => <CopyButton words={words} textOf={codeText} />

const codeText = (button: HTMLButtonElement) => button.closest('.code')?.querySelector('textarea')?.value
