'use client'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { type Passage, useComments } from '../comments/use-comments.ts'
import type { Comment, Policy, Version } from '../data/shapes.ts'
import { storedOffset, typedOffset } from './keep-line-ends.ts'
import type { Beside } from './side-panel.tsx'
import type { Kept } from './use-draft-text.ts'

/** The comments on the text that is open: their marks in it, the one that is being written, the one that is chosen. */
export function useRemarks(options: {
  policy: Policy
  version: Version
  language: string
  /** The text as it is stored; places in the editor are those of its line feeds. */
  text: string
  saved: boolean
  readOnly: boolean
  /** What is stored, once everything typed is; null if it could not be saved. */
  stand(): Promise<Kept | null>
  goTo(start: number, end: number): void
  onOpen(): void
}) {
  const { language, text, stand, goTo, onOpen, saved } = options
  const said = useComments(options.policy.slug, options.version.number)
  const [beside, setBeside] = useState<Beside>('changes')
  const [passage, setPassage] = useState<Passage | null>(null)
  const [selected, setSelected] = useState<string | null>(null)
  const { comments, refresh } = said

  // The marks follow what is typed by themselves; when it is saved, the server says where the passages stand.
  useEffect(() => {
    if (saved && comments.length > 0) void refresh()
  }, [saved, comments.length, refresh])
  const marks = useMemo(
    () =>
      comments.flatMap(({ id, range, resolved, language: of }) =>
        range && !resolved && of === language && range.end <= text.length
          ? [{ id, start: typedOffset(text, range.start), end: typedOffset(text, range.end) }]
          : [],
      ),
    // Only what the server said last: the text moves on, and the marks with it.
    [comments, language],
  )
  const begin = useCallback(
    async (start: number, end: number) => {
      const kept = await stand()
      if (!kept || kept.revision === null) return
      const { markdown, revision } = kept
      const [from, to] = [storedOffset(markdown, start), storedOffset(markdown, end)]
      setPassage({ language, revision, start: from, end: to, quote: markdown.slice(from, to) })
      setBeside('comments')
      onOpen()
    },
    [language, onOpen, stand],
  )
  const select = useCallback(
    (id: string) => {
      setSelected(id)
      setBeside('comments')
      onOpen()
      requestAnimationFrame(() => document.getElementById(`comment-${id}`)?.scrollIntoView({ block: 'nearest' }))
    },
    [onOpen],
  )
  return {
    beside,
    setBeside,
    marks,
    select,
    begin: options.readOnly ? undefined : begin,
    list: {
      said: { ...said, comments: comments.filter((comment) => comment.language === language) },
      passage,
      selected,
      readOnly: options.readOnly,
      onSelect: ({ id, range }: Comment) => {
        setSelected(id)
        if (range) goTo(typedOffset(text, range.start), typedOffset(text, range.end))
      },
      onDone: () => setPassage(null),
    },
  }
}
