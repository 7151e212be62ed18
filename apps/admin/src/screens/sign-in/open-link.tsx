'use client'
import { Button, Stack, Text, Title } from '@mantine/core'
import { useSearchParams } from 'next/navigation'
import { useLanguage } from '../../language/provider.tsx'
import { WindowTitle } from '../frame/window-title.tsx'
import { within } from './client.ts'
import styles from './sign-in.module.css'

/** Where a link in a mail leads. Only its button signs in: the link works once, and programs open every link in mail. */
export function OpenLink() {
  const { t } = useLanguage()
  const query = useSearchParams()
  return (
    <main className={styles.main}>
      <WindowTitle>{t('signIn.title')}</WindowTitle>
      <Stack gap="lg">
        <div>
          <Text fw={650}>Fair Notice</Text>
          <Title order={1}>{t('signIn.title')}</Title>
        </div>
        <Text>{t('signIn.byLink')}</Text>
        <form method="get" action="/api/auth/magic-link/verify">
          <input type="hidden" name="token" value={query.get('token') ?? ''} />
          <input type="hidden" name="callbackURL" value={within(query.get('next'))} />
          <input type="hidden" name="errorCallbackURL" value="/sign-in" />
          <Button type="submit" fullWidth>
            {t('signIn.signIn')}
          </Button>
        </form>
      </Stack>
    </main>
  )
}
