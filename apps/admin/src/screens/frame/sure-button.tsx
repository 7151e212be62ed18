'use client'
import { Alert, Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import type { ApiProblem } from '../data/request.ts'
import { Refusal } from './refusal.tsx'

interface SureButtonProps {
  label: string
  /** What it does that can't be undone; read before the second press. */
  warning: string
  busy: boolean
  refusal: ApiProblem | null
  /** Resolves with whether it was done. */
  onSure(): Promise<boolean>
}

/** A button for what can't be undone: the first press says what will happen, the second does it. */
export function SureButton({ label, warning, busy, refusal, onSure }: SureButtonProps) {
  const { t } = useLanguage()
  const [asked, setAsked] = useState(false)
  if (!asked)
    return (
      <Button variant="default" onClick={() => setAsked(true)} style={{ alignSelf: 'flex-start' }}>
        {label}
      </Button>
    )
  return (
    <Alert variant="outline" color="gray">
      {/* Whoever presses the key twice reads first. */}
      <Text mb="sm" tabIndex={-1} data-autofocus>
        {warning}
      </Text>
      <Group>
        <Button loading={busy} onClick={async () => (await onSure()) && setAsked(false)}>
          {label}
        </Button>
        <Button variant="default" onClick={() => setAsked(false)}>
          {t('frame.cancel')}
        </Button>
      </Group>
      <Refusal problem={refusal} />
    </Alert>
  )
}
