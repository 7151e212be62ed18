'use client'
import type { Comparison } from '@fairnotice/diff'
import { LANGUAGES, type Language } from '@fairnotice/policy'
import { useEffect, useRef, useState } from 'react'
import type { Audience } from '../data/shapes.ts'
import type { Answered, Asked } from './compare.worker.ts'

/** How long after the last key the comparison begins, in milliseconds. */
const PAUSE = 200

/** The provisional comparison of two texts, made in a worker after a pause; null until there is one. */
export function useComparison(before: string | null, after: string, language: string, audiences: readonly Audience[]) {
  const worker = useRef<Worker | null>(null)
  const asked = useRef(0)
  const [comparison, setComparison] = useState<Comparison | null>(null)
  const [behind, setBehind] = useState(false)

  useEffect(() => {
    const made = new Worker(new URL('./compare.worker.ts', import.meta.url), { type: 'module' })
    made.onmessage = ({ data }: MessageEvent<Answered>) => {
      if (data.id !== asked.current) return
      setComparison(data.comparison)
      setBehind(false)
    }
    worker.current = made
    return () => made.terminate()
  }, [])

  useEffect(() => {
    if (before === null) return
    asked.current += 1
    setBehind(true)
    const id = asked.current
    const timer = setTimeout(() => {
      const spoken = LANGUAGES.find((each) => each === language.split('-')[0]) ?? ('en' satisfies Language)
      const cues = audiences.map(({ slug, cues }) => ({ slug, cues }))
      worker.current?.postMessage({ id, before, after, language: spoken, audiences: cues } satisfies Asked)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [before, after, language, audiences])

  return { comparison: before === null ? null : comparison, behind }
}
