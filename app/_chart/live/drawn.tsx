import { use } from 'react'
import type { Beside } from '../../_printed/beside'
import { textOf } from '../../_printed/fetched'
import { TimeFigure } from '../time-figure'
import { unpackModel } from './pack'

export function Drawn({ model, label }: { model: Beside; label: string }) {
  const text = textOf(model)
  return <TimeFigure model={unpackModel(typeof text === 'string' ? text : use(text))} label={label} />
}
