import { TimeFigure } from '../time-figure'
import { unpackModel } from './pack'

export const Drawn = ({ model, label }: { model: string; label: string }) => (
  <TimeFigure model={unpackModel(model)} label={label} />
)
