'use client'
import type { Comparison } from '@fairnotice/diff'
import { LANGUAGES, type Language } from '@fairnotice/policy'
import { useEffect, useRef, useState } from 'react'
import type { Audience, Policy } from '../data/shapes.ts'
import type { Answered, Asked } from './compare.worker.ts'

/** A policy's own words, which the rules know. */
type Own = Pick<Policy, 'recipients' | 'vocabulary'>
const NO_WORDS: Own = { recipients: [], vocabulary: [] }

/**
 * The provisional comparison of two texts, made in a worker; null until there is one. While one is made, only the latest
 * text waits: of what was typed meanwhile, none is compared that nobody would see.
 */
export function useComparison(
  before: string | null,
  after: string,
  language: string,
  audiences: readonly Audience[],
  { recipients, vocabulary: words }: Own = NO_WORDS,
) {
  const worker = useRef<Worker | null>(null)
  const asked = useRef(0)
  const busy = useRef(false)
  const waiting = useRef<Asked | null>(null)
  const [comparison, setComparison] = useState<Comparison | null>(null)
  const [behind, setBehind] = useState(false)

  useEffect(() => {
    const made = new Worker(new URL('./compare.worker.ts', import.meta.url), { type: 'module' })
    made.onmessage = ({ data }: MessageEvent<Answered>) => {
      const next = waiting.current
      waiting.current = null
      busy.current = next !== null
      if (next) made.postMessage(next)
      if (data.id !== asked.current) return
      setComparison(data.comparison)
      setBehind(false)
    }
    made.onerror = () => {
      busy.current = false
    }
    worker.current = made
    busy.current = false
    return () => made.terminate()
  }, [])

  useEffect(() => {
    if (before === null) return
    asked.current += 1
    setBehind(true)
    const spoken = LANGUAGES.find((each) => each === language.split('-')[0]) ?? ('en' satisfies Language)
    const cues = audiences.map(({ slug, cues }) => ({ slug, cues }))
    const question: Asked = {
      id: asked.current,
      before,
      after,
      language: spoken,
      vocabulary: { audiences: cues, recipients, words },
    }
    if (busy.current) waiting.current = question
    else {
      busy.current = true
      worker.current?.postMessage(question)
    }
  }, [before, after, language, audiences, recipients, words])

  return { comparison: before === null ? null : comparison, behind }
}
