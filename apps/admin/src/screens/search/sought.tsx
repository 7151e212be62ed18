'use client'
import { Text as Line } from '@mantine/core'
import { useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { placeOfWords } from './letters.ts'

/** The language and the passage that a link from the search leads to; null without. */
export function useSought(languages: readonly string[]): { language: string | null; find: string | null } {
  const asked = useSearchParams()
  const language = asked.get('language')
  return { language: language && languages.includes(language) ? language : null, find: asked.get('find') }
}

/** How long a text may take to appear, in milliseconds. */
const PATIENCE = 15_000

/** Brings the passage that was sought into view, and marks it without touching the text. */
export function Sought({ find }: { find: string | null }) {
  const { t } = useLanguage()
  const [state, setState] = useState<'looking' | 'found' | 'gone'>('looking')
  useEffect(() => {
    const main = document.getElementById('main')
    if (!find || !main) return
    setState('looking')
    const look = (): boolean => {
      for (const root of main.querySelectorAll<HTMLElement>('article[lang], [role=textbox][contenteditable]'))
        if (show(root, find)) return true
      return false
    }
    const done = (found: boolean) => {
      watching.disconnect()
      clearTimeout(timer)
      setState(found ? 'found' : 'gone')
    }
    const watching = new MutationObserver(() => look() && done(true))
    const timer = setTimeout(() => done(false), PATIENCE)
    if (look()) done(true)
    else watching.observe(main, { childList: true, subtree: true })
    return () => {
      watching.disconnect()
      clearTimeout(timer)
      if ('highlights' in CSS) CSS.highlights.delete('sought')
    }
  }, [find])
  if (!find) return null
  return (
    <Line role="status" size="sm" c="dimmed" mb="sm">
      {state === 'found' ? t('search.shown') : state === 'gone' ? t('search.gone') : ''}
    </Line>
  )
}

function show(root: HTMLElement, find: string): boolean {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text)
  const place = placeOfWords(
    nodes.map(({ data }) => data),
    find,
  )
  const first = place && nodes[place.start.piece]
  const last = place && nodes[place.end.piece]
  if (!place || !first || !last) return false
  const range = document.createRange()
  range.setStart(first, place.start.offset)
  range.setEnd(last, place.end.offset + place.end.size)
  const block =
    first.parentElement?.closest<HTMLElement>('p, li, td, th, h1, h2, h3, h4, h5, h6') ?? first.parentElement
  block?.scrollIntoView({ block: 'center' })
  // Where the text is read, reading goes on from there; in the editor the caret is its owner's.
  if (block && root.tagName === 'ARTICLE') {
    block.tabIndex = -1
    block.focus({ preventScroll: true })
  }
  if ('highlights' in CSS) CSS.highlights.set('sought', new Highlight(range))
  return true
}
