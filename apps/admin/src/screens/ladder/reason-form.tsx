'use client'
import { Button, Group, Stack, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'

/** A step that needs nothing but its reason. */
export function ReasonForm(props: {
  label: string
  description?: string
  submit: string
  busy: boolean
  onSubmit(reason: string): void
  onCancel(): void
}) {
  const { t } = useLanguage()
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    props.onSubmit(reason)
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="xs" maw="36rem" align="stretch">
        <Textarea
          data-autofocus
          label={props.label}
          {...(props.description ? { description: props.description } : {})}
          required
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group>
          <Button type="submit" size="compact-sm" loading={props.busy}>
            {props.submit}
          </Button>
          <Button size="compact-sm" variant="default" onClick={props.onCancel}>
            {t('frame.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
