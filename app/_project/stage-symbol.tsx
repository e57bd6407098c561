import type { Stage } from './status'

/** The shape that stands for a stage, so that colour alone never tells. */
export function StageSymbol({ stage, x, y }: { stage: Stage; x: number; y: number }) {
  const transform = `translate(${x} ${y})`
  if (stage === 'operating') return <circle className="symbol" cx={x} cy={y} r={5.5} />
  return <path className="symbol" transform={transform} d={paths[stage]} />
}

const paths: Record<Exclude<Stage, 'operating'>, string> = {
  planned: 'M0 -6.5L6.5 0L0 6.5L-6.5 0Z',
  construction: 'M0 -6.5L6.5 5H-6.5Z',
  halted: 'M-5 -5L5 5M5 -5L-5 5',
}
