'use client'
import { SegmentedControl } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useLanguage } from '../../language/provider.tsx'
import styles from './page-frame.module.css'

export type Width = 'desktop' | 'phone'

/** Pixels of a desktop's window: a page that is laid out for one is shown smaller rather than laid out anew. */
const DESKTOP = 1180

/** Whoever holds a phone sees the phone first. */
export const ownWidth = (): Width => (typeof window !== 'undefined' && window.innerWidth < 480 ? 'phone' : 'desktop')

export function WidthChoice({ value, onChange }: { value: Width; onChange(width: Width): void }) {
  const { t } = useLanguage()
  return (
    <SegmentedControl
      aria-label={t('announce.width')}
      value={value}
      onChange={(chosen) => onChange(chosen as Width)}
      data={[
        { value: 'desktop', label: t('announce.desktop') },
        { value: 'phone', label: t('announce.phone') },
      ]}
      style={{ alignSelf: 'flex-start' }}
    />
  )
}

/** Looks like a link still, at no weight: the page's own rules go before. */
const STILL = '<style>:where(a:not([href])){color:#0b57a4;text-decoration:underline}</style>'

/** Links lead nowhere here, so they are no stops for whoever goes by keyboard; where they would lead is their title. */
const stilled = (html: string): string =>
  html
    .replace(/<head>/, `<head>${STILL}`)
    .replace(/<a\b([^>]*?)\shref=("[^"]*"|'[^']*')/g, (_, before, target) => `<a${before} title=${target}`)

/**
 * A page of another's making, sandboxed: nothing in it runs, and its links open nothing. `light`: a mail program shows it
 * on white, whatever the colours here. `whole`: it is laid out for a desktop's full width.
 */
export function PageFrame({
  html,
  title,
  width,
  light = false,
  whole = false,
}: {
  html: string
  title: string
  width: Width
  light?: boolean
  whole?: boolean
}) {
  const room = useElementSize()
  const scale = whole && width === 'desktop' && room.width > 0 ? Math.min(1, room.width / DESKTOP) : 1
  const size = scale < 1 ? { width: `${100 / scale}%`, height: `${100 / scale}%`, transform: `scale(${scale})` } : {}
  return (
    <div ref={room.ref} className={styles.room} data-width={width}>
      <iframe
        className={light ? `${styles.page} ${styles.light}` : styles.page}
        style={size}
        sandbox=""
        srcDoc={stilled(html)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and by keyboard only when it can be reached
        tabIndex={0}
        title={title}
      />
    </div>
  )
}
