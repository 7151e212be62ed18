'use client'
import { Button, Code, CopyButton, Group, Image, Stack, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { request } from '../data/request.ts'
import { useAct } from '../data/use-act.ts'
import { Refusal } from '../frame/refusal.tsx'

interface Begun {
  key: string
  qr: string
}

/** From "set it up" over the QR code and the first code to the backup codes, which are shown once. */
export function SetUpApp({ onDone }: { onDone(): void }) {
  const { t } = useLanguage()
  const { act, busy, refusal } = useAct()
  const [begun, setBegun] = useState<Begun | null>(null)
  const [code, setCode] = useState('')
  const [backupCodes, setBackupCodes] = useState<string[] | null>(null)

  async function begin() {
    const made = await act(() => request<Begun>('/me/second-factor', { method: 'POST' }))
    if (made) setBegun(made.value)
  }
  async function confirm(event: FormEvent) {
    event.preventDefault()
    const made = await act(() =>
      request<{ backupCodes: string[] }>('/me/second-factor/confirm', { method: 'POST', body: { code } }),
    )
    if (made) setBackupCodes(made.value.backupCodes)
    else setCode('')
  }

  if (backupCodes) return <BackupCodes codes={backupCodes} onKept={onDone} />
  if (!begun)
    return (
      <Stack align="flex-start">
        <Refusal problem={refusal} />
        <Button loading={busy} onClick={begin}>
          {t('secondFactor.begin')}
        </Button>
      </Stack>
    )
  return (
    <form onSubmit={confirm}>
      <Stack maw="28rem" align="flex-start">
        <Text>{t('secondFactor.scan')}</Text>
        <Image
          src={`data:image/svg+xml,${encodeURIComponent(begun.qr)}`}
          alt={t('secondFactor.qr')}
          w={208}
          h={208}
          radius={4}
        />
        <Text size="sm">
          {t('secondFactor.byHand')}{' '}
          <Code style={{ overflowWrap: 'anywhere' }}>{begun.key.replace(/(.{4})(?=.)/g, '$1 ')}</Code>
        </Text>
        <TextInput
          autoFocus
          label={t('secondFactor.confirm')}
          autoComplete="one-time-code"
          inputMode="numeric"
          required
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Refusal problem={refusal} />
        <Button type="submit" loading={busy}>
          {t('secondFactor.confirmNow')}
        </Button>
      </Stack>
    </form>
  )
}

/** Shown once: they stay until the person says that they have them. */
export function BackupCodes({ codes, onKept }: { codes: readonly string[]; onKept(): void }) {
  const { t } = useLanguage()
  const text = `${codes.join('\n')}\n`
  return (
    <Stack maw="28rem" role="status">
      <Title order={3}>{t('secondFactor.codes')}</Title>
      <Text>{t('secondFactor.codesText')}</Text>
      <Code block fz="md">
        {text}
      </Code>
      <Group>
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? t('frame.copied') : t('secondFactor.copyAll')}
            </Button>
          )}
        </CopyButton>
        <Button
          variant="default"
          component="a"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download="fair-notice-backup-codes.txt"
        >
          {t('secondFactor.save')}
        </Button>
        <Button onClick={onKept}>{t('secondFactor.kept')}</Button>
      </Group>
    </Stack>
  )
}
