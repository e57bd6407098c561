import type { CSSProperties, ReactNode } from 'react'
import { beside } from '../_printed/beside'
import { Printed } from '../_printed/printed'
import { Live } from './live'
import { liveWords } from './live/words'
import { packStops } from './marks/pack'
import type { Stops } from './marks/stop'
import type { Language } from './reading'

/** A printed picture whose marks are read when it is touched; nothing of it is drawn anew. */
export function LiveMarks({ language: { t }, title, label, stops, plot, frame, children }: LiveMarksProps) {
  const packed = beside(packStops(stops))
  return (
    <Live
      key={packed.name}
      of="marks"
      {...plot}
      model={packed}
      label={label}
      hint={t('live.hint', { title })}
      words={liveWords(t)}
      still={<Printed className={frame ? `still ${frame}` : 'still'}>{children}</Printed>}
    />
  )
}

type LiveMarksProps = {
  language: Language
  title: string
  label: string
  stops: Stops
  plot: { className: string; style?: CSSProperties }
  /** The class of the picture's own frame, where it has one. */
  frame?: string
  children: ReactNode
}
