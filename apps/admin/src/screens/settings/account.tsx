'use client'
import {
  Alert,
  Button,
  PasswordInput,
  SegmentedControl,
  Stack,
  Text,
  Title,
  useMantineColorScheme,
} from '@mantine/core'
import { useMounted } from '@mantine/hooks'
import { type FormEvent, useState } from 'react'
import { speakLanguage, useLanguage } from '../../language/provider.tsx'
import { useMe } from '../data/use-api.ts'
import { changePassword } from '../sign-in/client.ts'
import { FirstPassword } from './first-password.tsx'

/** One's own account: how the screens look and speak, and the password. */
export function Account() {
  const { t, language } = useLanguage()
  const me = useMe().data
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const mounted = useMounted()
  return (
    <Stack gap="xl" maw="28rem">
      <Text>
        {me?.user.name} · {me?.user.email} · {me?.user.roles.map((role) => t(`role.${role}`)).join(', ')}
      </Text>
      <div>
        <Title order={2} mb="xs">
          {t('account.look')}
        </Title>
        <SegmentedControl
          aria-label={t('account.look')}
          value={mounted ? colorScheme : 'auto'}
          onChange={(value) => setColorScheme(value as 'auto')}
          data={[
            { value: 'auto', label: t('account.auto') },
            { value: 'light', label: t('frame.light') },
            { value: 'dark', label: t('frame.dark') },
          ]}
        />
      </div>
      <div>
        <Title order={2} mb="xs">
          {t('account.language')}
        </Title>
        <SegmentedControl
          aria-label={t('account.language')}
          value={language}
          onChange={(value) => speakLanguage(value as 'en')}
          data={[
            { value: 'en', label: 'English' },
            { value: 'nl', label: 'Nederlands' },
          ]}
        />
      </div>
      {me && (me.hasPassword ? <Password /> : <FirstPassword />)}
    </Stack>
  )
}

function Password() {
  const { t } = useLanguage()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<{ ok: boolean; text: string } | null>(null)
  async function change(event: FormEvent) {
    event.preventDefault()
    if (next.length < 12) return setSaid({ ok: false, text: t('account.tooShort') })
    setBusy(true)
    const answer = await changePassword(current, next).catch(() => ({ ok: false, reason: 'no-answer' }) as const)
    setBusy(false)
    setSaid({
      ok: answer.ok,
      text: answer.ok
        ? t('account.changed')
        : answer.reason === 'wrong'
          ? t('account.wrong')
          : answer.reason === 'too-often'
            ? t('signIn.tooOften')
            : t('frame.noAnswerText'),
    })
  }
  return (
    <form onSubmit={change}>
      <Stack>
        <Title order={2}>{t('account.password')}</Title>
        <PasswordInput
          label={t('account.current')}
          autoComplete="current-password"
          required
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        />
        <PasswordInput
          label={t('account.next')}
          description={t('account.nextHelp')}
          autoComplete="new-password"
          required
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        />
        {said && (
          <Alert role={said.ok ? 'status' : 'alert'} variant="outline" color={said.ok ? 'accent' : 'red'}>
            {said.text}
          </Alert>
        )}
        <Button type="submit" loading={busy} style={{ alignSelf: 'flex-start' }}>
          {t('account.change')}
        </Button>
      </Stack>
    </form>
  )
}
