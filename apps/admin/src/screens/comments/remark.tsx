'use client'
import { Button, Group, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'

/** A field to say something in; Control and Enter send it. */
export function Remark(props: {
  label: string
  send: string
  busy: boolean
  focus?: boolean
  onSend(body: string): Promise<boolean>
  onCancel(): void
}) {
  const { t } = useLanguage()
  const [body, setBody] = useState('')
  const send = async () => {
    if (body.trim() !== '' && !props.busy && (await props.onSend(body))) setBody('')
  }
  return (
    <>
      <Textarea
        label={props.label}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={5000}
        data-autofocus={props.focus}
        ref={(element) => {
          if (props.focus && element && !element.dataset.focused) {
            element.dataset.focused = 'true'
            element.focus()
          }
        }}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send()
          if (event.key === 'Escape') props.onCancel()
        }}
      />
      <Group gap="xs" mt="xs">
        <Button size="compact-sm" disabled={body.trim() === ''} loading={props.busy} onClick={send}>
          {props.send}
        </Button>
        <Button size="compact-sm" variant="default" onClick={props.onCancel}>
          {t('frame.cancel')}
        </Button>
      </Group>
    </>
  )
}
