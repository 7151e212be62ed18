'use client'
import { Button, NativeSelect, Stack } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { request } from '../data/request.ts'
import type { DecidedChange, Ruling } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refreshPolicy, useMe } from '../data/use-api.ts'
import { Refusal } from '../frame/refusal.tsx'
import { DecideForm } from '../review/decide-form.tsx'
import { placeOf } from './raisings.tsx'

/** Choose a change, and say how much more it matters. */
export function RaiseForm(props: { base: string; slug: string; language: string; changes: readonly DecidedChange[] }) {
  const { t } = useLanguage()
  const me = useMe().data
  const { act, busy, refusal, forget } = useAct()
  const [open, setOpen] = useState(false)
  const [chosen, choose] = useState('')
  const change = props.changes.find(({ id }) => id === chosen) ?? props.changes[0]
  if (!change) return null
  const raise = async (ruling: Ruling, reason: string) => {
    const path = `${props.base}/decisions/${change.id}/raise?language=${props.language}`
    const done = await act(() => request(path, { method: 'POST', body: { ...ruling, reason } }), t('late.raised'))
    if (!done) return
    setOpen(false)
    await refreshPolicy(props.slug)
  }
  if (!open)
    return (
      <Button variant="default" onClick={() => setOpen(true)} style={{ alignSelf: 'flex-start' }}>
        {t('late.raise')}
      </Button>
    )
  return (
    <Stack maw="44rem">
      <NativeSelect
        label={t('late.which')}
        value={change.id}
        onChange={(event) => {
          forget()
          choose(event.currentTarget.value)
        }}
        data={props.changes.map((each) => ({
          value: each.id,
          label: `${placeOf(each)}: ${t(`materiality.${each.ruling.materiality}`)}, ${each.ruling.kinds.map((kind) => t(`kind.${kind}`)).join(', ')}`,
        }))}
      />
      <DecideForm
        key={change.id}
        raising
        proposal={change.ruling}
        ruling={change.ruling}
        audiences={me?.audiences ?? []}
        busy={busy}
        onDecide={raise}
        onCancel={() => {
          forget()
          setOpen(false)
        }}
      />
      <Refusal problem={refusal} />
    </Stack>
  )
}
