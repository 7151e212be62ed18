'use client'
import { Anchor, Stack, Text, Title } from '@mantine/core'
import Link from 'next/link'
import { useLanguage } from '../../language/provider.tsx'
import { WindowTitle } from '../frame/window-title.tsx'
import styles from './sign-in.module.css'

/** Where a link leads that was asked for in the middle of something: the page that waits goes on by itself. */
export function SignedInAfresh() {
  const { t } = useLanguage()
  return (
    <main className={styles.main}>
      <WindowTitle>{t('stepUp.done')}</WindowTitle>
      <Stack gap="lg">
        <div>
          <Text fw={650}>Fair Notice</Text>
          <Title order={1}>{t('stepUp.done')}</Title>
        </div>
        <Text>{t('stepUp.doneText')}</Text>
        <Anchor component={Link} href="/">
          {t('stepUp.toDesk')}
        </Anchor>
      </Stack>
    </main>
  )
}
