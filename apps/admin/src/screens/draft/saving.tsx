'use client'
import { Anchor, Text } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import styles from './draft.module.css'
import type { Saving } from './use-draft-text.ts'

/** Where a text that could not be saved says why, and what to do. */
export const TROUBLE = 'not-saved'

/** How far saving got: never "saved" before it is. */
export function SavingState({ saving }: { saving: Saving }) {
  const { t, locale } = useLanguage()
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
  const said =
    saving.state === 'saved'
      ? saving.at
        ? t('draft.savedAt', { time: time.format(saving.at) })
        : t('draft.saved')
      : t(`draft.saving.${saving.state}`)
  const bad = saving.state === 'refused' || saving.state === 'conflict' || saving.state === 'offline'
  return (
    <>
      <Text role="status" size="sm" c={bad ? 'var(--mantine-color-error)' : 'dimmed'}>
        {said}
      </Text>
      {bad && (
        // Far down a long text nobody sees what stands above it.
        <div className={styles.trouble}>
          <span aria-hidden="true">{said}</span>{' '}
          {saving.state !== 'offline' && <Anchor href={`#${TROUBLE}`}>{t('frame.goThere')}</Anchor>}
        </div>
      )}
    </>
  )
}
