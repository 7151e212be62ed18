'use client'
import { Button, PasswordInput, Stack, Text, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { request } from '../data/request.ts'
import type { Me } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refresh } from '../data/use-api.ts'
import { Refusal } from '../frame/refusal.tsx'
import { StrengthMeter } from './strength-meter.tsx'

/** One's password: the first one, for whoever has only signed in by links so far, or another. */
export function Password({ me }: { me: Me }) {
  const { t } = useLanguage()
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const { act, busy, refusal } = useAct()
  const about = [me.user.name, me.user.email, me.organisation?.name ?? '', me.organisation?.domain ?? '']

  async function save(event: FormEvent) {
    event.preventDefault()
    const body = { password, ...(me.hasPassword ? { current } : {}) }
    const said = t(me.hasPassword ? 'account.changed' : 'account.isSet')
    if (!(await act(() => request('/me/password', { method: 'PUT', body }), said))) return
    setCurrent('')
    setPassword('')
    await refresh('/me')
  }

  return (
    <form onSubmit={save}>
      <Stack maw="28rem">
        <Title order={2}>{t('account.password')}</Title>
        {me.hasPassword ? (
          <PasswordInput
            id="field-current"
            label={t('account.current')}
            autoComplete="current-password"
            required
            value={current}
            onChange={(event) => setCurrent(event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
          />
        ) : (
          <Text>{t('account.none')}</Text>
        )}
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
        <StrengthMeter password={password} about={about} />
        <Refusal problem={refusal} placeOf={({ field }) => (field ? `#field-${field}` : null)} />
        <Button type="submit" loading={busy} style={{ alignSelf: 'flex-start' }}>
          {t(me.hasPassword ? 'account.change' : 'account.set')}
        </Button>
      </Stack>
    </form>
  )
}
