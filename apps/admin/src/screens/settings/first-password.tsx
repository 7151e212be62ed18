'use client'
import { Button, PasswordInput, Stack, Text, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { request } from '../data/request.ts'
import { useAct } from '../data/use-act.ts'
import { refresh } from '../data/use-api.ts'
import { Refusal } from '../frame/refusal.tsx'

/** For whoever has only signed in by links so far. */
export function FirstPassword() {
  const { t } = useLanguage()
  const [password, setPassword] = useState('')
  const { act, busy, refusal } = useAct()

  async function set(event: FormEvent) {
    event.preventDefault()
    const done = await act(() => request('/me/password', { method: 'PUT', body: { password } }), t('account.isSet'))
    if (done) await refresh('/me')
  }

  return (
    <form onSubmit={set}>
      <Stack>
        <Title order={2}>{t('account.password')}</Title>
        <Text>{t('account.none')}</Text>
        <PasswordInput
          id="field-password"
          label={t('account.next')}
          description={t('account.nextHelp')}
          autoComplete="new-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        />
        <Refusal problem={refusal} placeOf={({ field }) => (field ? `#field-${field}` : null)} />
        <Button type="submit" loading={busy} style={{ alignSelf: 'flex-start' }}>
          {t('account.set')}
        </Button>
      </Stack>
    </form>
  )
}
