'use client'
import { Button, Checkbox, NumberInput, Stack, Text, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { request } from '../data/request.ts'
import type { User } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refresh, useApi } from '../data/use-api.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Refusal } from '../frame/refusal.tsx'

interface Rules {
  secondFactorRequired: boolean
  stepUpMinutes: number
}

/** What sign-in asks of everyone, and who lacks it yet. */
export function SignInRules({ users }: { users: readonly User[] }) {
  const { t } = useLanguage()
  const rules = useApi<Rules>('/organisation/sign-in')
  return (
    <div>
      <Title order={2} mb="xs">
        {t('personSignIn.rules')}
      </Title>
      <Loaded answer={rules} lines={3}>
        {(known) => <Form key={JSON.stringify(known)} known={known} users={users} />}
      </Loaded>
    </div>
  )
}

function Form({ known, users }: { known: Rules; users: readonly User[] }) {
  const { t, locale } = useLanguage()
  const { act, busy, refusal } = useAct()
  const [required, setRequired] = useState(known.secondFactorRequired)
  const [minutes, setMinutes] = useState<number | string>(known.stepUpMinutes)
  const lacking = users.filter((user) => !user.left && user.secondFactor === false).map(({ name }) => name)

  async function save(event: FormEvent) {
    event.preventDefault()
    const body = { secondFactorRequired: required, stepUpMinutes: Number(minutes) }
    if (!(await act(() => request('/organisation/sign-in', { method: 'PATCH', body }), t('frame.saved')))) return
    await Promise.all([refresh('/organisation/sign-in'), refresh('/me')])
  }

  return (
    <form onSubmit={save}>
      <Stack maw="36rem">
        <Checkbox
          label={t('personSignIn.required')}
          description={t('personSignIn.requiredHelp')}
          checked={required}
          onChange={(event) => setRequired(event.currentTarget.checked)}
        />
        <Text size="sm">
          {lacking.length === 0
            ? t('personSignIn.allHave')
            : t('personSignIn.lacking', {
                count: lacking.length,
                names: new Intl.ListFormat(locale).format(lacking),
              })}
        </Text>
        <NumberInput
          label={t('personSignIn.minutes')}
          description={t('personSignIn.minutesHelp')}
          min={1}
          max={60}
          allowDecimal={false}
          clampBehavior="strict"
          maw="24rem"
          value={minutes}
          onChange={setMinutes}
        />
        <Refusal problem={refusal} />
        <Button type="submit" loading={busy} style={{ alignSelf: 'flex-start' }}>
          {t('personSignIn.save')}
        </Button>
      </Stack>
    </form>
  )
}
