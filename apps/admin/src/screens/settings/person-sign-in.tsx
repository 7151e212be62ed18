'use client'
import { Button, Group, Menu, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { request } from '../data/request.ts'
import type { User } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refresh } from '../data/use-api.ts'
import { Dialog } from '../frame/dialog.tsx'
import { Refusal } from '../frame/refusal.tsx'

const STEPS = {
  'end-sessions': { label: 'personSignIn.endSessions', done: 'personSignIn.endedSessions', sure: null },
  'reset-second-factor': {
    label: 'personSignIn.reset',
    done: 'personSignIn.wasReset',
    sure: 'personSignIn.resetSure',
  },
  deactivate: {
    label: 'personSignIn.deactivate',
    done: 'personSignIn.deactivated',
    sure: 'personSignIn.deactivateSure',
  },
  reactivate: { label: 'personSignIn.reactivate', done: 'personSignIn.reactivated', sure: null },
} as const
type Step = keyof typeof STEPS

/** What an administrator does with one person's sign-in. */
export function PersonSignIn({ user }: { user: User }) {
  const { t } = useLanguage()
  const { act, busy, refusal, forget } = useAct()
  const [asked, setAsked] = useState<Step | null>(null)
  const steps: Step[] = user.left
    ? ['reactivate']
    : ['end-sessions', ...(user.secondFactor ? (['reset-second-factor'] as const) : []), 'deactivate']

  async function take(step: Step) {
    const path = `/users/${user.id}/${step}`
    const done = await act(() => request(path, { method: 'POST' }), t(STEPS[step].done, { name: user.name }))
    // What was refused is read in the dialog.
    setAsked(done ? null : step)
    await Promise.all([refresh('/users'), refresh('/me')])
  }
  const choose = (step: Step) => {
    forget()
    return STEPS[step].sure ? setAsked(step) : take(step)
  }
  const sure = asked && STEPS[asked].sure

  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button variant="default" size="compact-sm" aria-label={t('personSignIn.more', { name: user.name })}>
            ⋯
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {steps.map((step) => (
            <Menu.Item key={step} onClick={() => choose(step)}>
              {t(STEPS[step].label)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Dialog title={asked ? t(STEPS[asked].label) : ''} opened={asked !== null} onClose={() => setAsked(null)}>
        <Stack>
          {sure && <Text>{t(sure, { name: user.name })}</Text>}
          <Refusal problem={refusal} />
          <Group>
            <Button loading={busy} onClick={() => asked && take(asked)}>
              {asked && t(STEPS[asked].label)}
            </Button>
            <Button variant="default" onClick={() => setAsked(null)}>
              {t('frame.cancel')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  )
}
