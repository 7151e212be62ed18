'use client'
import { Anchor, Text } from '@mantine/core'
import Link from 'next/link'
import { useLanguage } from '../../language/provider.tsx'
import type { SearchHit } from '../data/shapes.ts'
import { languageName } from '../policy/time-zones.ts'
import styles from './search.module.css'

/** How many versions are named one by one. */
const NAMED = 6

/** A version's page at a passage, in its language. */
const passagePath = ({ slug, language, begins }: SearchHit, number: number): string =>
  `/policies/${slug}/${number}?${new URLSearchParams({ language, find: begins })}`

/** A passage in its clause, with what was sought marked, and every version that has it. */
export function Hit({ hit }: { hit: SearchHit }) {
  const { t, language: own } = useLanguage()
  const { title, heading, language, pieces, versions } = hit
  const shown = versions.find(({ state }) => state === 'in-force') ?? versions[0]
  if (!shown) return null
  const others = versions.filter(({ number }) => number !== shown.number)
  return (
    <li className={styles.hit}>
      <Anchor component={Link} href={passagePath(hit, shown.number)} fw={600}>
        {title}
        {heading && ` · ${heading}`}
      </Anchor>
      <Text size="sm" c="dimmed">
        {languageName(language, own)} · v{shown.number} {t(`state.${shown.state}`)}
        {others.length > 0 && (
          <>
            {' · '}
            {t('search.also')}{' '}
            {others.slice(0, NAMED).map(({ number, state }, index) => (
              <span key={number}>
                {index > 0 && ', '}
                <Anchor
                  component={Link}
                  href={passagePath(hit, number)}
                  size="sm"
                  aria-label={t('search.inVersion', { number, state: t(`state.${state}`), title })}
                >
                  v{number}
                </Anchor>
              </span>
            ))}
            {others.length > NAMED && ` ${t('search.more', { count: others.length - NAMED })}`}
          </>
        )}
      </Text>
      <p lang={language} className={styles.passage}>
        {pieces.map(({ text, found }, index) =>
          found ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
      </p>
    </li>
  )
}
