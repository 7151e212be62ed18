'use client'
import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { useAct } from '../data/use-act.ts'
import { Refusal } from '../frame/refusal.tsx'
import { signInByCode, signOut } from './client.ts'

/** After a password or a link, whoever has an authenticator app types its code. */
export function CodeForm({ onDone, onOther }: { onDone(): void; onOther(): void }) {
  const { t } = useLanguage()
  const [code, setCode] = useState('')
  const { act, busy, refusal } = useAct()

  async function prove(event: FormEvent) {
    event.preventDefault()
    if (await act(() => signInByCode(code))) return onDone()
    setCode('')
  }

  return (
    <>
      <form onSubmit={prove}>
        <Stack>
          <TextInput
            autoFocus
            name="code"
            label={t('code.code')}
            description={t('code.help')}
            autoComplete="one-time-code"
            required
            withAsterisk={false}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Refusal problem={refusal} />
          <Button type="submit" loading={busy} fullWidth>
            {t('code.next')}
          </Button>
        </Stack>
      </form>
      <Text size="sm" c="dimmed">
        {t('code.lost')}
      </Text>
      <Anchor
        component="button"
        type="button"
        size="sm"
        style={{ alignSelf: 'flex-start' }}
        onClick={async () => {
          await signOut()
          onOther()
        }}
      >
        {t('code.other')}
      </Anchor>
    </>
  )
}
