'use client'
import { Alert, Anchor, Button, Divider, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core'
import { useRouter, useSearchParams } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { speakLanguage, useLanguage } from '../../language/provider.tsx'
import { WindowTitle } from '../frame/window-title.tsx'
import { awaitsCode, type SignInAnswer, sendLink, signInByPassword, within } from './client.ts'
import { CodeForm } from './code-form.tsx'
import styles from './sign-in.module.css'

export function SignIn() {
  const { t, language } = useLanguage()
  const router = useRouter()
  const query = useSearchParams()
  const next = within(query.get('next'))
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState<'password' | 'link' | null>(null)
  const [sent, setSent] = useState(false)
  const [asksCode, setAsksCode] = useState(query.get('step') === 'code')
  const [refused, setRefused] = useState<string | null>(query.has('error') ? t('signIn.linkSpent') : null)

  async function run(kind: 'password' | 'link', step: () => Promise<SignInAnswer>, then: () => void) {
    setBusy(kind)
    setRefused(null)
    setSent(false)
    const answer = await step().catch((): SignInAnswer => ({ ok: false, reason: 'no-answer' }))
    setBusy(null)
    if (answer.ok) then()
    else
      setRefused(
        answer.reason === 'wrong'
          ? t(kind === 'password' ? 'signIn.wrong' : 'signIn.badAddress')
          : answer.reason === 'too-often'
            ? t('signIn.tooOften')
            : t('frame.noAnswerText'),
      )
  }
  function byPassword(event: FormEvent) {
    event.preventDefault()
    if (!password) return byLink()
    return run(
      'password',
      () => signInByPassword(email, password),
      async () => ((await awaitsCode()) ? setAsksCode(true) : enter()),
    )
  }
  function enter() {
    router.replace(next)
    router.refresh()
  }
  const byLink = () =>
    email
      ? run(
          'link',
          () => sendLink(email, next),
          () => setSent(true),
        )
      : setRefused(t('signIn.addressFirst'))

  if (asksCode)
    return (
      <main className={styles.main}>
        <WindowTitle>{t('code.title')}</WindowTitle>
        <Stack gap="lg">
          <div>
            <Text fw={650}>Fair Notice</Text>
            <Title order={1}>{t('code.title')}</Title>
          </div>
          <CodeForm onDone={enter} onOther={() => setAsksCode(false)} />
        </Stack>
      </main>
    )
  return (
    <main className={styles.main}>
      <WindowTitle>{t('signIn.title')}</WindowTitle>
      <Stack gap="lg">
        <div>
          <Text fw={650}>Fair Notice</Text>
          <Title order={1}>{t('signIn.title')}</Title>
        </div>
        <div role="status">
          {sent && (
            <Alert variant="outline" title={t('signIn.sent')}>
              {t('signIn.sentText', { email })}
            </Alert>
          )}
        </div>
        {refused && (
          <Alert role="alert" variant="outline" color="red">
            {refused}
          </Alert>
        )}
        <form onSubmit={byPassword} noValidate>
          <Stack>
            <TextInput
              type="email"
              name="email"
              label={t('signIn.email')}
              autoComplete="username"
              required
              withAsterisk={false}
              value={email}
              onChange={(e) => setEmail(e.currentTarget.value)}
            />
            <PasswordInput
              name="password"
              label={t('signIn.password')}
              autoComplete="current-password"
              value={password}
              onChange={(e) => setPassword(e.currentTarget.value)}
              visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
            />
            <Button type="submit" loading={busy === 'password'} fullWidth>
              {t('signIn.signIn')}
            </Button>
          </Stack>
        </form>
        <Divider label={t('signIn.or')} />
        <Button variant="default" loading={busy === 'link'} onClick={byLink} fullWidth>
          {t('signIn.sendLink')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('signIn.invited')}
        </Text>
        <Anchor
          component="button"
          type="button"
          size="sm"
          lang={language === 'en' ? 'nl' : 'en'}
          onClick={() => speakLanguage(language === 'en' ? 'nl' : 'en')}
          style={{ alignSelf: 'flex-start' }}
        >
          {language === 'en' ? 'Nederlands' : 'English'}
        </Anchor>
      </Stack>
    </main>
  )
}
