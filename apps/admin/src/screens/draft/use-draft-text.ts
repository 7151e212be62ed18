'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { timeNow } from '../data/clock.ts'
import { ApiProblem, request } from '../data/request.ts'
import { asTyped, editedText } from './keep-line-ends.ts'

/** How long after the last key a text is saved, in milliseconds; and how long after a failure it is tried again. */
const PAUSE = 900
const AGAIN = 5000

export type Saving =
  | { state: 'saved'; at: Date | null }
  | { state: 'waiting' | 'saving' | 'offline' }
  | { state: 'refused'; problem: ApiProblem }
  | { state: 'conflict'; theirs: { markdown: string; revision: number } }

export interface Kept {
  markdown: string
  revision: number | null
}

/**
 * One language's text while it is edited: what is typed, what is stored, and honestly how far saving got. Someone
 * else's save is never written over: both texts stand until a person chooses.
 */
export function useDraftText(path: string, first: Kept, onSaved: (kept: Kept) => void) {
  const [typed, setTyped] = useState(() => asTyped(first.markdown))
  const [text, setText] = useState(first.markdown)
  const [saving, setSaving] = useState<Saving>({ state: 'saved', at: null })
  const stored = useRef<Kept>(first)
  const wanted = useRef(first.markdown)
  const running = useRef<Promise<boolean> | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const conflict = useRef(false)

  const save = useCallback(
    async (even = false, stillRight = 'none'): Promise<boolean> => {
      if (timer.current) clearTimeout(timer.current)
      if (running.current) await running.current
      if (conflict.current) return false
      if (!even && wanted.current === stored.current.markdown) return true
      const markdown = wanted.current
      setSaving({ state: 'saving' })
      running.current = put(path, markdown, stored.current.revision, stillRight)
        .then((revision) => {
          stored.current = { markdown, revision }
          setSaving(wanted.current === markdown ? { state: 'saved', at: new Date(timeNow()) } : { state: 'waiting' })
          onSaved(stored.current)
          return true
        })
        .catch((error: unknown) => {
          if (!(error instanceof ApiProblem)) throw error
          if (error.current) {
            conflict.current = true
            setSaving({ state: 'conflict', theirs: error.current })
          } else if (error.retry) {
            setSaving({ state: 'offline' })
            timer.current = setTimeout(() => save(), AGAIN)
          } else setSaving({ state: 'refused', problem: error })
          return false
        })
        .finally(() => {
          running.current = null
        })
      return running.current
    },
    [path, onSaved],
  )

  const type = useCallback(
    (next: string) => {
      setTyped(next)
      wanted.current = editedText(wanted.current, next)
      setText(wanted.current)
      if (conflict.current) return
      setSaving({ state: 'waiting' })
      if (timer.current) clearTimeout(timer.current)
      timer.current = setTimeout(() => save(), PAUSE)
    },
    [save],
  )

  /** Ends a conflict: keep what is typed here, or take what the other person saved. */
  const settle = useCallback(
    (keep: 'mine' | 'theirs', theirs: { markdown: string; revision: number }) => {
      conflict.current = false
      stored.current = theirs
      if (keep === 'mine') return save(true)
      wanted.current = theirs.markdown
      setText(theirs.markdown)
      setTyped(asTyped(theirs.markdown))
      setSaving({ state: 'saved', at: new Date(timeNow()) })
      return Promise.resolve(true)
    },
    [save],
  )

  useEffect(() => {
    const unsaved = () => wanted.current !== stored.current.markdown
    const warn = (event: BeforeUnloadEvent) => {
      if (unsaved()) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => {
      removeEventListener('beforeunload', warn)
      if (unsaved()) void save()
    }
  }, [save])

  /** What is stored, once everything typed is; null if it could not be saved. */
  const stand = useCallback(
    async (): Promise<Kept | null> => ((await save(stored.current.revision === null)) ? stored.current : null),
    [save],
  )
  return { typed, text, type, saving, save, stand, settle }
}

/** `stillRight`: what of a translation that is behind its source is right now; typing alone says nothing. */
async function put(path: string, markdown: string, revision: number | null, stillRight: string): Promise<number> {
  const text = { content: markdown, type: 'text/markdown; charset=utf-8' }
  const saved = await request<{ revision: number }>(`${path}?stillRight=${stillRight}`, {
    method: 'PUT',
    text,
    revision: revision ?? 'none',
  })
  return saved.revision
}
