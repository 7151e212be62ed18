'use client'
import { Stack, Text } from '@mantine/core'
import { memo } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { ChangeHead } from '../changes/change-list.tsx'
import type { DecidedChange } from '../data/shapes.ts'
import { BeforeAfter, type Texts } from './before-after.tsx'
import styles from './review.module.css'

/** Every change in the order of the text, the old wording left and the new one right. Drawn anew for other changes alone. */
export const SideBySide = memo(function SideBySide({
  changes,
  texts,
}: {
  changes: readonly DecidedChange[]
  texts: Texts
}) {
  const { t } = useLanguage()
  const place = ({ new: now, old }: DecidedChange) => now[0]?.start ?? old[0]?.start ?? 0
  const inOrder = [...changes].sort((a, b) => place(a) - place(b))
  if (inOrder.length === 0) return <Text>{t('review.noneHere')}</Text>
  return (
    <Stack>
      {inOrder.map((change) => (
        <article key={change.id} className={styles.card}>
          <Text size="sm" c="dimmed">
            {(change.section.new.length ? change.section.new : change.section.old).join(' › ')}
          </Text>
          <ChangeHead change={{ ...change, ...change.ruling }} />
          <BeforeAfter change={change} texts={texts} />
        </article>
      ))}
    </Stack>
  )
})
