import { Printed } from '../_printed/printed'

/** A check box for each area, or pair of areas, that an indicator has figures of. */
export function AreaBoxes({ names, isShown }: AreaBoxesProps) {
  return (
    <Printed className="boxes">
      {[...names].map(([entity, name]) => (
        <label key={entity}>
          <input type="checkbox" name="country" value={entity} defaultChecked={isShown.has(entity)} />
          {name}
        </label>
      ))}
    </Printed>
  )
}

type AreaBoxesProps = { names: ReadonlyMap<string, string>; isShown: ReadonlySet<string> }
