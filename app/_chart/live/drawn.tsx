import { Figure } from '../figure'
import { unpackModel } from './pack'

export const Drawn = ({ model, label }: { model: string; label: string }) => (
  <Figure model={unpackModel(model)} label={label} />
)
