import { periodPosition } from '../../stats/period'
import type { Card } from '../_chart/headline'
import { claimText, type Language, periodOf } from '../_chart/reading'
import { Sparkline } from '../_chart/sparkline'
import { Boxed } from './boxed'
import type { Plot } from './plot'
import { column, TextBlock } from './text-block'

const gap = 28
const smallest = 220
const lineSize = { width: 180, height: 48 }

/** Headline figures beside one another, each with its name, its period and its course. */
export function figuresPlot(language: Language, cards: readonly Card[]): Plot {
  const grid = (width: number) => {
    const columns = Math.max(1, Math.min(cards.length, Math.floor((width + gap) / (smallest + gap))))
    const each = (width - gap * (columns - 1)) / columns
    const texts = cards.map((card) => column(each, textsOf(language, card)))
    const room = Math.max(0, ...texts.map(({ height }) => height)) + lineSize.height + gap
    return { columns, each, texts, room, height: Math.ceil(cards.length / columns) * room }
  }
  return {
    heights(width) {
      const { height } = grid(width)
      return { liked: height, least: height, most: height }
    },
    draw({ width }) {
      const { columns, each, texts, room } = grid(width)
      return cards.map((card, i) => (
        <Boxed key={card.key} x={(i % columns) * (each + gap)} y={Math.floor(i / columns) * room + 8}>
          {texts[i] && <TextBlock column={texts[i]} x={0} y={0} />}
          <Boxed y={(texts[i]?.height ?? 0) + 8} {...lineSize} viewBox="0 0 120 32">
            <Sparkline points={trendOf(card)} color={colorOf(card)} />
          </Boxed>
        </Boxed>
      ))
    },
    keys: [],
    notes: [],
  }
}

const textsOf = (language: Language, { title, indicator, claim }: Card) => [
  { text: title, font: { size: 14, line: 19, weight: 600, color: 'var(--ink)' } },
  {
    text: claimText(language, indicator, claim).replaceAll(' ', noBreak),
    font: { size: 30, line: 40, weight: 600, color: 'var(--ink)' },
  },
  {
    text: [periodOf(language, claim), claim.publisher].filter(Boolean).join(' · '),
    font: { size: 12, line: 17, weight: 400, color: 'var(--muted)' },
  },
]

const noBreak = '\u00a0'

const trendOf = ({ trend }: Card) =>
  trend.map(({ timePeriod, value, kind, qualifier }) => ({
    x: periodPosition(timePeriod ?? ''),
    y: value,
    kind,
    qualifier,
    text: '',
  }))

const colorOf = ({ claim }: Card) => `var(--area-${claim.refArea}, var(--area-other))`
