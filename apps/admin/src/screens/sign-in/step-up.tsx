'use client'
import { Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { onStepUp, read, request } from '../data/request.ts'
import type { Me } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { useMe } from '../data/use-api.ts'
import { Dialog } from '../frame/dialog.tsx'
import { Refusal } from '../frame/refusal.tsx'
import { type SignInAnswer, sendLink } from './client.ts'

/** How often to look whether the link was opened. */
const LOOK_EVERY = 2000

/**
 * Asks in place to show once more that it is oneself, when the API wants it; then what was asked for goes on. What
 * stands on the page stays: closing the dialog gives up that one step alone.
 */
export function StepUp() {
  const { t } = useLanguage()
  const me = useMe().data
  const [asked, setAsked] = useState(false)
  const waiting = useRef<{ promise: Promise<boolean>; answer(done: boolean): void } | null>(null)

  const ask = useCallback(() => {
    waiting.current ??= pending()
    setAsked(true)
    return waiting.current.promise
  }, [])
  useEffect(() => onStepUp(ask), [ask])
  const finish = useCallback((done: boolean) => {
    setAsked(false)
    waiting.current?.answer(done)
    waiting.current = null
  }, [])

  return (
    <Dialog title={t('stepUp.title')} opened={asked && me !== undefined} onClose={() => finish(false)}>
      {me && <Proof me={me} onDone={() => finish(true)} />}
    </Dialog>
  )
}

function pending() {
  let answer: (done: boolean) => void = () => {}
  const promise = new Promise<boolean>((resolve) => {
    answer = resolve
  })
  return { promise, answer }
}

/** By the strongest that the person has: the app, a password, or a link to the mailbox. */
function Proof({ me, onDone }: { me: Me; onDone(): void }) {
  const { t } = useLanguage()
  const { act, busy, refusal } = useAct()
  const [said, setSaid] = useState('')
  const by = me.signIn?.secondFactor ? 'code' : me.hasPassword ? 'password' : 'link'

  async function prove(event: FormEvent) {
    event.preventDefault()
    if (await act(() => request('/me/step-up', { method: 'POST', body: { [by]: said } }))) onDone()
  }

  return (
    <Stack>
      <Text>{t('stepUp.why')}</Text>
      {by !== 'link' && (
        <form onSubmit={prove}>
          <Stack>
            {by === 'code' ? (
              <TextInput
                data-autofocus
                label={t('code.code')}
                description={t('code.help')}
                autoComplete="one-time-code"
                required
                value={said}
                onChange={(event) => setSaid(event.currentTarget.value)}
              />
            ) : (
              <PasswordInput
                data-autofocus
                label={t('stepUp.password')}
                autoComplete="current-password"
                required
                value={said}
                onChange={(event) => setSaid(event.currentTarget.value)}
                visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
              />
            )}
            <Refusal problem={refusal} />
            <Button type="submit" loading={busy} style={{ alignSelf: 'flex-start' }}>
              {t('stepUp.proceed')}
            </Button>
          </Stack>
        </form>
      )}
      {by !== 'code' && <ByLink me={me} only={by === 'link'} onDone={onDone} />}
    </Stack>
  )
}

function ByLink({ me, only, onDone }: { me: Me; only: boolean; onDone(): void }) {
  const { t } = useLanguage()
  const [sent, setSent] = useState<SignInAnswer | null>(null)
  const [busy, setBusy] = useState(false)
  const waits = sent?.ok === true

  useEffect(() => {
    if (!waits) return
    const look = async () => {
      const now = await read<Me>('/me').catch(() => null)
      // The browser has one session: another person's link opened here makes this another person's page.
      if (now && now.user.id !== me.user.id) location.reload()
      else if (now?.signIn?.fresh) onDone()
    }
    const timer = setInterval(look, LOOK_EVERY)
    addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      removeEventListener('focus', look)
    }
  }, [waits, me.user.id, onDone])

  async function mail() {
    setBusy(true)
    setSent(await sendLink(me.user.email, '/sign-in/done').catch(() => ({ ok: false, reason: 'no-answer' }) as const))
    setBusy(false)
  }

  return (
    <Stack gap="xs">
      <Text {...(only ? {} : { size: 'sm', c: 'dimmed' })}>{t(only ? 'stepUp.mailOnly' : 'stepUp.mailInstead')}</Text>
      <Group>
        <Button
          variant={only ? 'filled' : 'default'}
          loading={busy}
          onClick={mail}
          {...(only ? { 'data-autofocus': true } : {})}
        >
          {t('stepUp.mail')}
        </Button>
      </Group>
      <Text role="status" size="sm">
        {sent?.ok && t('stepUp.mailSent', { email: me.user.email })}
        {sent && !sent.ok && t(sent.reason === 'too-often' ? 'signIn.tooOften' : 'frame.noAnswerText')}
      </Text>
    </Stack>
  )
}
