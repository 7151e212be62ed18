'use client'
import { Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { request } from '../data/request.ts'
import type { Me } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refresh } from '../data/use-api.ts'
import { SureButton } from '../frame/sure-button.tsx'
import { BackupCodes, SetUpApp } from '../sign-in/set-up-app.tsx'

/** One's own authenticator app: set up, new backup codes, off again. */
export function SecondFactor({ me }: { me: Me }) {
  const { t } = useLanguage()
  const codes = useAct()
  const removing = useAct()
  const [made, setMade] = useState<string[] | null>(null)

  async function makeCodes(): Promise<boolean> {
    const done = await codes.act(() => request<{ backupCodes: string[] }>('/me/backup-codes', { method: 'POST' }))
    if (done) setMade(done.value.backupCodes)
    return done !== null
  }
  async function remove(): Promise<boolean> {
    const done = await removing.act(() => request('/me/second-factor', { method: 'DELETE' }), t('secondFactor.removed'))
    if (done) await refresh('/me')
    return done !== null
  }

  return (
    <div>
      <Title order={2} mb="xs">
        {t('secondFactor.title')}
      </Title>
      {!me.signIn?.secondFactor ? (
        <Stack>
          <Text>{t('secondFactor.none')}</Text>
          <SetUpApp onDone={() => refresh('/me')} />
        </Stack>
      ) : made ? (
        <BackupCodes codes={made} onKept={() => setMade(null)} />
      ) : (
        <Stack>
          <Text>{t('secondFactor.on')}</Text>
          <Group align="flex-start">
            <SureButton
              label={t('secondFactor.newCodes')}
              warning={t('secondFactor.newCodesSure')}
              busy={codes.busy}
              refusal={codes.refusal}
              onSure={makeCodes}
            />
            <SureButton
              label={t('secondFactor.remove')}
              warning={t('secondFactor.removeSure')}
              busy={removing.busy}
              refusal={removing.refusal}
              onSure={remove}
            />
          </Group>
        </Stack>
      )}
    </div>
  )
}
