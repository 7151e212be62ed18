'use client'
import { Button, Stack, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { request } from '../data/request.ts'
import type { Policy } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refreshPolicy, usePolicy } from '../data/use-api.ts'
import { usePolicyCrumbs } from '../frame/crumbs.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Page } from '../frame/page.tsx'
import { Refusal } from '../frame/refusal.tsx'
import { Section, withoutEmpty } from './new-policy.tsx'
import { NoticeRuleFields } from './notice-rule-fields.tsx'
import { OwnWordsFields } from './own-words-fields.tsx'
import styles from './policy.module.css'
import { PolicyFields } from './policy-fields.tsx'
import { placeOfField, useFieldErrors, usePolicyForm } from './use-policy-form.ts'

export function PolicySettings({ slug }: { slug: string }) {
  const { t } = useLanguage()
  const policy = usePolicy(slug)
  const crumbs = usePolicyCrumbs({ slug, title: policy.data?.title })
  return (
    <Page title={t('policy.settings')} crumbs={crumbs}>
      <Loaded answer={policy}>{(data) => <Form key={data.revision} policy={data} />}</Loaded>
    </Page>
  )
}

function Form({ policy }: { policy: Policy }) {
  const { t } = useLanguage()
  const { slug, example, revision, versions, ...settings } = policy
  const form = usePolicyForm(settings)
  const { act, busy, refusal } = useAct()
  const errors = useFieldErrors(form, refusal)
  async function save(event: FormEvent) {
    event.preventDefault()
    const body = {
      ...form.values,
      titles: withoutEmpty(form.values.titles),
      vocabulary: form.values.vocabulary.filter((group) => group.length > 0),
    }
    const done = await act(() => request(`/policies/${slug}`, { method: 'PATCH', revision, body }), t('frame.saved'))
    if (done) await refreshPolicy(slug)
  }
  const optional = (field: 'code' | 'classification' | 'owner') => ({
    value: form.values[field] ?? '',
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      form.setFieldValue(field, event.currentTarget.value || null),
  })
  return (
    <form onSubmit={save} className={styles.form}>
      <Section title={t('policy.what')}>
        <TextInput
          id="field-title"
          maxLength={200}
          label={t('policy.title')}
          required
          {...form.getInputProps('title')}
          error={errors.title}
        />
        <PolicyFields form={form} />
      </Section>
      <Section title={t('policy.rule')}>
        <NoticeRuleFields form={form} />
      </Section>
      <Section title={t('policy.ownWords')}>
        <OwnWordsFields form={form} errors={errors} />
      </Section>
      <Section title={t('policy.control')}>
        <TextInput label={t('policy.code')} {...optional('code')} />
        <TextInput label={t('policy.classification')} {...optional('classification')} />
        <TextInput label={t('policy.owner')} {...optional('owner')} />
      </Section>
      <Stack align="flex-start">
        <Refusal problem={refusal} placeOf={placeOfField} />
        <Button type="submit" loading={busy}>
          {t('policy.save')}
        </Button>
      </Stack>
    </form>
  )
}
