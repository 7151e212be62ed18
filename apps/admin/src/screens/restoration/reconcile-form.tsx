'use client'
import { Button, Checkbox, FileButton, Group, List, Stack, Text, Textarea, Title } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { request } from '../data/request.ts'
import { useAct } from '../data/use-act.ts'
import { refresh } from '../data/use-api.ts'
import { Refusal } from '../frame/refusal.tsx'
import { SureButton } from '../frame/sure-button.tsx'
import { messageIdsOf } from './read-log.ts'
import type { Reconciled, Reconciliation } from './shapes.ts'

interface Log {
  names: string[]
  ids: string[]
}

/** Three questions that only people can answer, what they come to, and the one button. */
export function ReconcileForm() {
  const { t } = useLanguage()
  const { act, busy, refusal } = useAct()
  const [log, setLog] = useState<Log | null>(null)
  const [nothingLeft, setNothingLeft] = useState(false)
  const [erased, setErased] = useState('')
  const [erasures, setErasures] = useState<{ name: string; text: string } | null>(null)
  const [otherStopped, setOtherStopped] = useState(false)
  const [allErasures, setAllErasures] = useState(false)
  const [reason, setReason] = useState('')
  const [found, setFound] = useState<Reconciled | null>(null)

  const send = (dryRun: boolean) =>
    request<Reconciled>('/restoration/reconcile', {
      method: 'POST',
      body: {
        messageIds: nothingLeft ? null : (log?.ids ?? []),
        erasedIds: erased.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])),
        erasures: erasures?.text ?? '',
        otherStopped,
        allErasures,
        reason,
        dryRun,
      } satisfies Reconciliation,
    })
  const said = log !== null || nothingLeft
  async function readLogs(files: File[]) {
    const ids = await Promise.all(files.map(messageIdsOf))
    setLog({ names: files.map(({ name }) => name), ids: [...new Set(ids.flat())] })
    setFound(null)
  }
  async function look() {
    const made = await act(() => send(true))
    setFound(made?.value ?? null)
  }
  async function reconcile(): Promise<boolean> {
    if (!(await act(() => send(false), t('restoration.done')))) return false
    await Promise.all([refresh('/restoration'), refresh('/desk'), refresh('/events')])
    return true
  }
  return (
    <Stack gap="xl">
      <Part title={t('restoration.other')}>
        <Checkbox
          label={t('restoration.otherStopped')}
          checked={otherStopped}
          onChange={(event) => setOtherStopped(event.currentTarget.checked)}
        />
      </Part>
      <Part title={t('restoration.left')}>
        <Text>{t('restoration.leftHelp')}</Text>
        <FileButton multiple onChange={readLogs} disabled={nothingLeft}>
          {(props) => (
            <Button variant="default" {...props}>
              {t('restoration.choose')}
            </Button>
          )}
        </FileButton>
        <div role="status">
          {log && !nothingLeft && (
            <Text>
              {t('restoration.logs', { count: log.ids.length, number: log.ids.length, files: log.names.join(', ') })}
            </Text>
          )}
        </div>
        <Checkbox
          label={t('restoration.nothingLeft')}
          checked={nothingLeft}
          onChange={(event) => {
            setNothingLeft(event.currentTarget.checked)
            setFound(null)
          }}
        />
      </Part>
      <Part title={t('restoration.erased')}>
        <Textarea
          w="100%"
          label={t('restoration.erasedHelp')}
          autosize
          minRows={2}
          maxRows={8}
          value={erased}
          onChange={(event) => {
            setErased(event.currentTarget.value)
            setFound(null)
          }}
        />
        <Group gap="sm">
          <FileButton
            onChange={async (file) => {
              setErasures(file && { name: file.name, text: await file.text() })
              setFound(null)
            }}
          >
            {(props) => (
              <Button variant="default" {...props}>
                {t('restoration.erasures')}
              </Button>
            )}
          </FileButton>
          <Text c="dimmed">
            {erasures ? t('restoration.erasuresTaken', { file: erasures.name }) : t('restoration.erasuresHelp')}
          </Text>
        </Group>
        <Checkbox
          label={t('restoration.allErasures')}
          checked={allErasures}
          onChange={(event) => setAllErasures(event.currentTarget.checked)}
        />
      </Part>
      <Textarea
        label={t('restoration.reason')}
        description={t('restoration.reasonHelp')}
        required
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {found ? (
        <>
          <div role="status">
            <Findings found={found} />
          </div>
          <SureButton
            label={t('restoration.now')}
            warning={`${t('restoration.warning')} ${t('restoration.after')}`}
            busy={busy}
            refusal={refusal}
            onSure={reconcile}
          />
        </>
      ) : (
        <>
          <Group>
            <Button onClick={look} loading={busy} disabled={!said}>
              {t('restoration.look')}
            </Button>
          </Group>
          <Refusal problem={refusal} />
        </>
      )}
    </Stack>
  )
}

/** One question, with its heading. */
function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <Stack align="flex-start" gap="sm">
        <Title order={2} size="h4" id={id}>
          {title}
        </Title>
        {children}
      </Stack>
    </section>
  )
}

function Findings({ found }: { found: Reconciled }) {
  const { t } = useLanguage()
  return (
    <List>
      <List.Item>{t('restoration.found.sent', { count: found.sent, number: found.sent })}</List.Item>
      <List.Item>{t('restoration.found.toSend', { count: found.toSend, number: found.toSend })}</List.Item>
      <List.Item>{t('restoration.found.erased', { count: found.erased, number: found.erased })}</List.Item>
      {found.unknown > 0 && (
        <List.Item>{t('restoration.found.unknown', { count: found.unknown, number: found.unknown })}</List.Item>
      )}
    </List>
  )
}
