'use client'
import { Button, Group, Radio, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import type { UnreachableNotice } from '../data/shapes.ts'

const ANOTHER = ''

/** Where to send it again: an address of the member's that has not had it, or one that someone gave. */
export function AddressForm(props: {
  addresses: UnreachableNotice['ladder']['addresses']
  busy: boolean
  onSend(address: string): void
  onCancel(): void
}) {
  const { t } = useLanguage()
  const [chosen, choose] = useState(props.addresses[0]?.address ?? ANOTHER)
  const [typed, setTyped] = useState('')
  const send = (event: FormEvent) => {
    event.preventDefault()
    props.onSend(chosen === ANOTHER ? typed.trim() : chosen)
  }
  return (
    <form onSubmit={send}>
      <Stack gap="xs" maw="36rem">
        <Radio.Group label={t('unreachable.whereTo')} value={chosen} onChange={choose}>
          <Stack gap={6} mt={6}>
            {props.addresses.map(({ address, refused }) => (
              <Radio
                key={address}
                value={address}
                label={refused ? t('unreachable.refusedBefore', { address }) : address}
              />
            ))}
            <Radio value={ANOTHER} label={t('unreachable.anotherAddress')} />
          </Stack>
        </Radio.Group>
        {chosen === ANOTHER && (
          <TextInput
            type="email"
            required
            label={t('unreachable.address')}
            description={t('unreachable.addressHelp')}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        <Group>
          <Button type="submit" size="compact-sm" loading={props.busy}>
            {t('unreachable.sendAgain')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={props.onCancel}>
            {t('frame.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
