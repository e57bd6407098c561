'use client'

import { useEffect, useRef, useState } from 'react'

const stepMs = 1200

/** Steps the year of its form on, from the first after the last, until the last one or until it is stopped. */
export function Play({ words }: { words: { play: string; stop: string } }) {
  const button = useRef<HTMLButtonElement>(null)
  const [isPlaying, setPlaying] = useState(false)
  useEffect(() => {
    if (!isPlaying) return
    const timer = setInterval(() => {
      const slider = button.current?.form?.querySelector<HTMLInputElement>('input[type=range]')
      if (!slider || Number(slider.value) >= Number(slider.max)) setPlaying(false)
      else move(slider, Number(slider.value) + 1)
    }, stepMs)
    return () => clearInterval(timer)
  }, [isPlaying])
  const toggle = () => {
    const slider = button.current?.form?.querySelector<HTMLInputElement>('input[type=range]')
    if (!isPlaying && slider && slider.value === slider.max) move(slider, Number(slider.min))
    setPlaying(!isPlaying)
  }
  return (
    <button ref={button} type="button" className="plain scripted" aria-pressed={isPlaying} onClick={toggle}>
      {isPlaying ? words.stop : words.play}
    </button>
  )
}

function move(slider: HTMLInputElement, year: number) {
  slider.value = String(year)
  slider.dispatchEvent(new Event('input', { bubbles: true }))
}
