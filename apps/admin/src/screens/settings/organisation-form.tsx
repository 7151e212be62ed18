'use client'
import { Button, NativeSelect, NumberInput, Stack, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { FormEvent } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { hasRole } from '../data/may.ts'
import { request } from '../data/request.ts'
import type { Organisation } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { useMe } from '../data/use-api.ts'
import { Refusal } from '../frame/refusal.tsx'
import { languageName } from '../policy/time-zones.ts'

/** In whose name policies are published and members are told. */
export function OrganisationForm({
  organisation,
  onSaved,
}: {
  organisation: Organisation | null
  onSaved(): Promise<unknown>
}) {
  const { t, language } = useLanguage()
  const user = useMe().data?.user
  const { act, busy, refusal } = useAct()
  const {
    name,
    domain,
    postalAddress,
    contact,
    language: spoken,
    graceDays,
    syncLimitDays,
  } = organisation ?? {
    name: '',
    domain: '',
    postalAddress: '',
    contact: '',
    language,
    graceDays: 5,
    syncLimitDays: 31,
  }
  const form = useForm<Organisation>({
    mode: 'controlled',
    initialValues: { name, domain, postalAddress, contact, language: spoken, graceDays, syncLimitDays },
  })
  const readOnly = !hasRole(user, 'administrator')
  async function save(event: FormEvent) {
    event.preventDefault()
    if (await act(() => request('/organisation', { method: 'PATCH', body: form.values }), t('frame.saved')))
      await onSaved()
  }
  return (
    <form onSubmit={save}>
      <Stack maw="36rem">
        <TextInput label={t('organisation.name')} required readOnly={readOnly} {...form.getInputProps('name')} />
        <TextInput
          label={t('organisation.domain')}
          description={t('organisation.domainHelp')}
          required
          readOnly={readOnly}
          placeholder="example.org"
          {...form.getInputProps('domain')}
        />
        <Textarea
          label={t('organisation.postalAddress')}
          description={t('organisation.postalAddressHelp')}
          required
          autosize
          minRows={2}
          readOnly={readOnly}
          {...form.getInputProps('postalAddress')}
        />
        <TextInput
          label={t('organisation.contact')}
          description={t('organisation.contactHelp')}
          required
          readOnly={readOnly}
          {...form.getInputProps('contact')}
        />
        <NativeSelect
          label={t('organisation.language')}
          data={['en', 'nl', 'fr', 'de'].map((tag) => ({ value: tag, label: languageName(tag, language) }))}
          disabled={readOnly}
          {...form.getInputProps('language')}
        />
        <NumberInput
          label={t('organisation.graceDays')}
          description={t('organisation.graceDaysHelp')}
          min={0}
          max={60}
          allowDecimal={false}
          readOnly={readOnly}
          {...form.getInputProps('graceDays')}
        />
        <NumberInput
          label={t('organisation.syncLimitDays')}
          description={t('organisation.syncLimitDaysHelp')}
          min={1}
          max={366}
          allowDecimal={false}
          readOnly={readOnly}
          {...form.getInputProps('syncLimitDays')}
        />
        <Refusal problem={refusal} />
        {!readOnly && (
          <Button type="submit" loading={busy} style={{ alignSelf: 'flex-start' }}>
            {organisation ? t('organisation.save') : t('organisation.begin')}
          </Button>
        )}
      </Stack>
    </form>
  )
}
