'use client'
import type { Comparison } from '@fairnotice/diff'
import { LANGUAGES, type Language } from '@fairnotice/policy'
import { useCallback, useEffect, useRef, useState } from 'react'
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

  const last = useRef<Asked | null>(null)

  const ask = useCallback((question: Asked) => {
    last.current = question
    worker.current ??= begin(
      ({ data }) => {
        const next = waiting.current
        waiting.current = null
        busy.current = next !== null
        if (next) worker.current?.postMessage(next)
        if (data.id !== asked.current) return
        setComparison(data.comparison)
        setBehind(false)
      },
      // What could not be fetched, without a network, is fetched anew with the next key, or when the network is back.
      () => {
        worker.current = null
        waiting.current = null
        busy.current = false
      },
    )
    if (busy.current) waiting.current = question
    else {
      busy.current = true
      worker.current.postMessage(question)
    }
  }, [])

  useEffect(() => {
    const again = () => {
      if (worker.current === null && last.current) ask(last.current)
    }
    addEventListener('online', again)
    return () => {
      removeEventListener('online', again)
      worker.current?.terminate()
      worker.current = null
      waiting.current = null
      busy.current = false
    }
  }, [ask])

  useEffect(() => {
    if (before === null) return
    asked.current += 1
    setBehind(true)
    const spoken = LANGUAGES.find((each) => each === language.split('-')[0]) ?? ('en' satisfies Language)
    ask({ id: asked.current, before, after, language: spoken, vocabulary: { audiences, recipients, words } })
  }, [ask, before, after, language, audiences, recipients, words])

  return { comparison: before === null ? null : comparison, behind }
}

/** A worker that compares; one that failed answers nothing any more. */
function begin(onAnswer: (answer: MessageEvent<Answered>) => void, onFailure: () => void): Worker {
  const made = new Worker(new URL('./compare.worker.ts', import.meta.url), { type: 'module' })
  made.onmessage = onAnswer
  made.onerror = () => {
    made.terminate()
    onFailure()
  }
  return made
}
