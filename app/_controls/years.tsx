'use client'

import { useState } from 'react'

export type YearsProps = {
  first: number
  last: number
  from: number | null
  to: number | null
  words: { from: string; to: string }
}

/**
 * Two fields for the years, and with a script a slider with two handles; an empty field is an open end. A handle that
 * is led past the other one moves that. While a reader moves them, answers to where they were before are passed over.
 */
export function Years({ first, last, from, to, words }: YearsProps) {
  const [shown, setShown] = useState({ from, to })
  const [given, setGiven] = useState({ from, to })
  if (given.from !== from || given.to !== to) {
    setGiven({ from, to })
    if (shown.from === given.from && shown.to === given.to) setShown({ from, to })
  }
  const [low, high] = [shown.from ?? first, shown.to ?? last]
  const slide = (side: 'from' | 'to', year: number) => {
    const from = side === 'from' ? year : Math.min(year, low)
    const to = side === 'to' ? year : Math.max(year, high)
    setShown({ from: from <= first ? null : from, to: to >= last ? null : to })
  }
  const part = (year: number) => `${((year - first) / Math.max(1, last - first)) * 100}%`
  return (
    <>
      <div className="row ends">
        {(['from', 'to'] as const).map((side) => (
          <label key={side}>
            {words[side]}
            <input
              type="number"
              name={side}
              min={first}
              max={last}
              placeholder={String(side === 'from' ? first : last)}
              value={shown[side] ?? ''}
              onChange={({ target }) =>
                setShown({ ...shown, [side]: target.value === '' ? null : Number(target.value) })
              }
            />
          </label>
        ))}
      </div>
      <div className="scripted slider" style={{ '--low': part(low), '--high': part(high) }}>
        {(['from', 'to'] as const).map((side) => (
          <input
            key={side}
            className={side === 'from' && low > (first + last) / 2 ? 'above' : undefined}
            type="range"
            aria-label={words[side]}
            min={first}
            max={last}
            value={side === 'from' ? low : high}
            onChange={({ target }) => slide(side, Number(target.value))}
          />
        ))}
      </div>
    </>
  )
}
