'use client'
import { type ReactNode, useMemo } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import styles from './changes.module.css'
import { lines, type Piece, type Placed, stream } from './stream.ts'

/** Added, removed and unchanged words in a row; said aloud as such. */
export function Segments({ segments }: { segments: readonly [string, string][] }) {
  return (
    <>
      {segments.map(([mark, text], index) => (
        <Marked key={index} mark={mark}>
          {text}
        </Marked>
      ))}
    </>
  )
}

function Marked({ mark, children }: { mark: string; children: ReactNode }) {
  const { t } = useLanguage()
  if (mark === '+')
    return (
      <ins>
        <span className="visually-hidden">{t('changes.added')}: </span>
        {children}
      </ins>
    )
  if (mark === '-')
    return (
      <del>
        <span className="visually-hidden">{t('changes.removed')}: </span>
        {children}
      </del>
    )
  return <>{children}</>
}

/** The new text with its changes in it, line by line, with a sign in the margin where a line changed. */
export function InlineText(props: {
  after: string
  changes: readonly Placed[]
  language: string
  selected?: string | null
  onChange?(id: string): void
}) {
  const { after, changes, selected } = props
  const rows = useMemo(() => lines(stream(after, changes)), [after, changes])
  const types = useMemo(() => new Map(changes.map(({ id, type }) => [id, type])), [changes])
  const seen = new Set<string>()
  return (
    <div lang={props.language} className={styles.inline}>
      {rows.map((row, index) => {
        const plain = row.map(({ text }) => text).join('')
        const { className, drop } = lookOf(plain)
        let dropped = 0
        return (
          <p key={index} className={className} data-sign={signOf(row, types)}>
            {row.map((piece, at) => {
              const cut = Math.min(piece.text.length, Math.max(0, drop - dropped))
              dropped += piece.text.length
              const text = piece.text.slice(cut)
              if (piece.change === null) return text
              const first = !seen.has(piece.change)
              seen.add(piece.change)
              return (
                <Passage
                  key={at}
                  piece={piece}
                  text={text}
                  anchor={first}
                  moved={types.get(piece.change) === 'moved'}
                  selected={selected === piece.change}
                  onChange={props.onChange}
                />
              )
            })}
          </p>
        )
      })}
    </div>
  )
}

function Passage(props: {
  piece: Piece
  text: string
  anchor: boolean
  moved: boolean
  selected: boolean
  onChange?: ((id: string) => void) | undefined
}) {
  const { piece, text, anchor, moved, selected, onChange } = props
  const id = piece.change as string
  return (
    // A click leads to the change in the list, which the keyboard reaches by itself.
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer only
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <span
      id={anchor ? `passage-${id}` : undefined}
      className={`${moved ? styles.moved : ''} ${selected ? styles.selected : ''}`}
      data-change={id}
      onClick={() => onChange?.(id)}
    >
      <Marked mark={piece.mark}>{text}</Marked>
    </span>
  )
}

function signOf(row: readonly Piece[], types: Map<string, string>): string | undefined {
  if (row.some(({ change }) => change !== null && types.get(change) === 'moved')) return '↕'
  const added = row.some(({ mark }) => mark === '+')
  const removed = row.some(({ mark }) => mark === '-')
  return added && removed ? '±' : added ? '+' : removed ? '−' : undefined
}

/** How a line of Markdown looks, and how many of its first characters are signs that a reader need not see. */
function lookOf(plain: string): { className: string; drop: number } {
  const heading = /^(#{1,6}) /.exec(plain)
  if (heading)
    return {
      className: `${styles.line} ${(heading[1] as string).length < 3 ? styles.heading : styles.subheading}`,
      drop: (heading[0] as string).length,
    }
  if (plain.trim() === '') return { className: styles.gap ?? '', drop: 0 }
  if (/^\s*(?:[-*+]|\d+[.)]) /.test(plain)) return { className: `${styles.line} ${styles.item}`, drop: 0 }
  if (plain.startsWith('|')) return { className: `${styles.line} ${styles.row}`, drop: 0 }
  return { className: styles.line ?? '', drop: 0 }
}
