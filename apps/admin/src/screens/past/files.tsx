'use client'
import { ActionIcon, Button, FileButton, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { type DragEvent, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { request } from '../data/request.ts'
import type { PastLine, Policy } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refreshPolicy } from '../data/use-api.ts'
import { Refusal } from '../frame/refusal.tsx'
import { sayBlocker } from '../frame/say-blocker.ts'
import { languageName } from '../policy/time-zones.ts'
import { Lines } from './lines.tsx'
import styles from './past.module.css'
import { type PastFile, useFiles, versionsOf } from './use-files.ts'

const KINDS = '.md,.markdown,.txt,.text,.html,.htm,.docx'

/** Several files at once: dates from their names, mended here, tried, and sent to a second person. */
export function Files({ policy }: { policy: Policy }) {
  const speaking = useLanguage()
  const { t } = speaking
  const { files, reading, add, mend, drop } = useFiles(policy)
  const { act, busy, refusal, forget } = useAct()
  const [tried, setTried] = useState<{ of: PastFile[]; lines: PastLine[] } | null>(null)
  const [over, setOver] = useState(false)
  const { versions, rows } = versionsOf(files)
  const unread = files.some(({ markdown }) => markdown === null)
  const send = (dryRun: boolean) =>
    request<{ lines: PastLine[] }>(`/policies/${policy.slug}/import`, { method: 'POST', body: { versions, dryRun } })
  async function check() {
    const done = await act(() => send(true))
    setTried(done && { of: files, lines: done.value.lines })
  }
  async function submit() {
    if (await act(() => send(false), t('past.sent'))) await refreshPolicy(policy.slug)
  }
  function dropped(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    forget()
    void add([...event.dataTransfer.files])
  }
  const wrong = new Map<number, string[]>()
  for (const blocker of refusal?.blockers ?? []) {
    const at = /^versions\/(\d+)$/.exec(blocker.passage ?? '')
    const text = sayBlocker(blocker, speaking)
    for (const id of at ? (rows[Number(at[1])] ?? []) : []) wrong.set(id, [...(wrong.get(id) ?? []), text])
  }
  return (
    <Stack>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard */}
      <div
        className={styles.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={dropped}
      >
        <Text>{t('past.drop')}</Text>
        <FileButton multiple accept={KINDS} onChange={add} inputProps={{ 'aria-label': t('past.files') }}>
          {(props) => (
            <Button variant="default" loading={reading} {...props}>
              {t('past.choose')}
            </Button>
          )}
        </FileButton>
        <Text size="sm" c="dimmed">
          {t('past.names')}
        </Text>
      </div>
      {files.length > 0 && (
        <ul className={styles.files}>
          {files.map((file) => (
            <Row
              key={file.id}
              file={file}
              policy={policy}
              wrong={wrong.get(file.id) ?? []}
              onMend={(part) => mend(file.id, part)}
              onDrop={() => drop(file.id)}
            />
          ))}
        </ul>
      )}
      {refusal && wrong.size === 0 && <Refusal problem={refusal} placeOf={() => `/policies/${policy.slug}`} />}
      {wrong.size > 0 && (
        <Text role="alert" c="var(--mantine-color-error)">
          {t('past.wrong', { count: refusal?.blockers.length ?? 0 })}
        </Text>
      )}
      {tried && tried.of === files && (
        <>
          <Text role="status">{t('past.wouldBe', { count: tried.lines.length })}</Text>
          <Lines lines={tried.lines} />
        </>
      )}
      {files.length > 0 && (
        <Group>
          <Button variant="default" loading={busy} disabled={unread} onClick={check}>
            {t('past.check')}
          </Button>
          <Button loading={busy} disabled={unread} onClick={submit}>
            {t('past.send')}
          </Button>
        </Group>
      )}
    </Stack>
  )
}

function Row(props: {
  file: PastFile
  policy: Policy
  wrong: string[]
  onMend(part: Partial<PastFile>): void
  onDrop(): void
}) {
  const { t, language: own } = useLanguage()
  const { file, policy, wrong } = props
  return (
    <li className={styles.file}>
      <Text fw={600} className={styles.name}>
        {file.name}
      </Text>
      <TextInput
        type="date"
        label={t('past.since')}
        value={file.date}
        error={wrong.length > 0 ? wrong.join(' ') : undefined}
        onChange={(event) => props.onMend({ date: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('past.language')}
        data={policy.languages.map((tag) => ({ value: tag, label: languageName(tag, own) }))}
        value={file.language}
        onChange={(event) => props.onMend({ language: event.currentTarget.value })}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('past.remove', { name: file.name })}
        onClick={props.onDrop}
      >
        ×
      </ActionIcon>
      {file.said && (
        <Text size="sm" c={file.markdown === null ? 'var(--mantine-color-error)' : 'dimmed'} className={styles.said}>
          {file.said}
        </Text>
      )}
    </li>
  )
}
