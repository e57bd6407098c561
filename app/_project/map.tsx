import type { Language } from '../_chart/reading'
import { Printed } from '../_printed/printed'
import type { FrameName } from './filter'
import type { Label } from './label'
import type { MapMark, MapModel } from './map-model'
import { mappedStates } from './mapped-states'
import { StageSymbol } from './stage-symbol'

/** The projects on a map, each mark a link; the shapes are of Natural Earth. */
export function ProjectMap({ language, model, frame }: MapProps) {
  const { t, locale } = language
  const { width, height } = model
  const labelled = new Set(model.labels.map(({ key }) => key))
  return (
    <Printed className="map-frame" tabIndex={0} role="group" aria-label={t('project.map.label')}>
      <svg
        className={`map map-${frame}`}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={t('project.map.label')}
      >
        <svg aria-hidden="true" width={width} height={height}>
          <rect className="sea" width={width} height={height} />
          <use className="others" href={`/shapes/${frame}.svg#others`} />
          {mappedStates.map((state) => (
            <use key={state} className="states" href={`/shapes/${frame}.svg#${state}`} />
          ))}
          <use className="borders" href={`/shapes/${frame}.svg#borders`} />
          {model.names.map(({ key, text, kind, at: [x, y] }) => (
            <text key={key} className={kind} x={x} y={y} dy=".32em" textAnchor="middle">
              {text}
            </text>
          ))}
          {model.labels.map((label) => (
            <MarkLabel key={label.key} label={label} />
          ))}
        </svg>
        {model.marks.map((mark) => (
          <a
            key={mark.project.project}
            href={`/${locale}/projects/${mark.project.project}`}
            className={`stage-${mark.stage}`}
            aria-label={markName(language, mark)}
          >
            <title>{markName(language, mark)}</title>
            <MarkShape {...mark} />
            {!labelled.has(mark.project.project) && <Hint mark={mark} width={width} />}
          </a>
        ))}
      </svg>
      <span className="map-middle" />
    </Printed>
  )
}

type MapProps = { language: Language; model: MapModel; frame: FrameName }

const markName = ({ t }: Language, { project }: MapMark): string =>
  t('project.map.mark', { name: project.name, status: t(`project.status.${project.status}`) })

function MarkShape({ at: [x, y], moved, route, stage }: MapMark) {
  if (route)
    return (
      <>
        <path className="reach" d={route.path} />
        <path className="route" d={route.path} />
        {route.ends.map(([cx, cy]) => (
          <circle key={`${cx} ${cy}`} className="end" cx={cx} cy={cy} r={3.5} />
        ))}
      </>
    )
  return (
    <>
      {moved && <line className="lead" x1={moved[0]} y1={moved[1]} x2={x} y2={y} />}
      <circle className="reach" cx={x} cy={y} r={11} />
      <StageSymbol stage={stage} x={x} y={y} />
    </>
  )
}

/** The name of a project that has no label, seen while it is pointed at or has the focus. */
function Hint({
  mark: {
    project,
    at: [x, y],
  },
  width,
}: {
  mark: MapMark
  width: number
}) {
  const anchors = ['start', 'middle', 'end'] as const
  const textAnchor = anchors[Math.min(2, Math.floor((x / width) * 3))] ?? 'middle'
  return (
    <text className="label hint" x={x} y={y < 24 ? y + 22 : y - 14} textAnchor={textAnchor}>
      {project.name}
    </text>
  )
}

function MarkLabel({ label: { text, x, y, anchor } }: { label: Label }) {
  return (
    <text className="label" x={x} y={y} dy=".32em" textAnchor={anchor}>
      {text}
    </text>
  )
}
