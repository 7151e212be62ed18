'use client'
import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { useEffect } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { Page } from './page.tsx'

/** A screen that could not be drawn: what happened, and two ways on. */
export function Broken({ reset }: { reset(): void }) {
  const { t } = useLanguage()
  return (
    <Page title={t('frame.trouble')}>
      <Stack align="flex-start">
        <Text role="alert">{t('frame.troubleText')}</Text>
        <Ways onAgain={reset} />
      </Stack>
    </Page>
  )
}

/** An address at which there is nothing. */
export function Nowhere() {
  const { t } = useLanguage()
  return (
    <Page title={t('frame.nowhere')}>
      <Stack align="flex-start">
        <Text>{t('frame.nowhereText')}</Text>
        <Ways />
      </Stack>
    </Page>
  )
}

function Ways({ onAgain }: { onAgain?: () => void }) {
  const { t } = useLanguage()
  // What had the focus went with the screen that broke.
  useEffect(() => document.getElementById('main')?.focus({ preventScroll: true }), [])
  return (
    <Group>
      {onAgain && (
        <Button variant="default" onClick={onAgain}>
          {t('frame.tryAgain')}
        </Button>
      )}
      {/* Loaded anew, since what is broken may be what this page has in memory. */}
      <Anchor href="/">{t('frame.toDesk')}</Anchor>
    </Group>
  )
}
