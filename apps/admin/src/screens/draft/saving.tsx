'use client'
import { Text } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import type { Saving } from './use-draft-text.ts'

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
    <Text role="status" size="sm" c={bad ? 'var(--mantine-color-error)' : 'dimmed'}>
      {said}
    </Text>
  )
}
