'use client'
import { htmlText } from '@fairnotice/diff/html'
import { type MouseEvent, useEffect, useMemo, useRef } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import type { Placed } from './places.ts'
import { useComparisonStyles } from './use-comparison-styles.ts'
import styles from './whole-text.module.css'

export interface WholeTextProps {
  before: string
  after: string
  /** All of them, also where only the material ones are to be seen: what differs outside them could not be placed. */
  changes: readonly Placed[]
  language: string
  onlyMaterial?: boolean
  selected?: string | null
  onChange?(id: string): void
}

/** The new text as its readers will see it, bold bold and tables tables, with its changes in it. */
export default function WholeText(props: WholeTextProps) {
  const { before, after, changes, language, selected, onChange } = props
  const { language: own } = useLanguage()
  useComparisonStyles()
  const box = useRef<HTMLDivElement>(null)
  const html = useMemo(
    () => htmlText({ changes: changes as never, new: { language } }, { old: before, new: after }, { language: own }),
    [before, after, changes, language, own],
  )
  useEffect(() => {
    if (!selected) return
    const mark = box.current?.querySelector(`#${CSS.escape(selected)}`)
    mark?.scrollIntoView({ block: 'center' })
    mark?.setAttribute('aria-current', 'true')
    return () => mark?.removeAttribute('aria-current')
  }, [selected, html])
  // A click leads to the change in the list, which the keyboard reaches by itself.
  const choose = ({ target }: MouseEvent) => {
    const mark = (target as Element).closest('.fn-changed, td, th')?.querySelector('.fn-margin')
    if (mark) onChange?.(mark.id)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer only
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      ref={box}
      className={`fn-comparison ${styles.text}`}
      data-only-material={props.onlyMaterial || undefined}
      onClick={onChange && choose}
      // Our own renderer escapes everything: diff's test/html/safe.test.ts.
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
