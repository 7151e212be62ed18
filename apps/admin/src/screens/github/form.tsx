'use client'
import { Button, Checkbox, Group, SegmentedControl, Stack, Switch, TagsInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { request } from '../data/request.ts'
import type { Mirror, MirrorAccess, Organisation } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refresh } from '../data/use-api.ts'
import { Refusal } from '../frame/refusal.tsx'
import { Access } from './access.tsx'
import { useSaid } from './findings.tsx'
import { bodyOf, formOf } from './mirror-form.ts'
import { Part } from './part.tsx'
import { Secrets } from './secrets.tsx'

/** Where the mirror is, who may write there, and whether the public may comment. */
export function MirrorSettings({
  settings,
  organisation,
}: {
  settings: Mirror['settings']
  organisation: Organisation | null
}) {
  const { t } = useLanguage()
  const { act, busy, refusal } = useAct()
  const [access, setAccess] = useState<MirrorAccess | null>(null)
  const form = useForm({ mode: 'controlled', initialValues: formOf(settings, organisation) })
  const said = useSaid(refusal)
  const { baseUrl, publicComment } = form.values
  async function save(event: FormEvent) {
    event.preventDefault()
    setAccess(null)
    const done = await act(
      () =>
        request<{ mirror: Mirror; access: MirrorAccess | null }>('/mirror', {
          method: 'PUT',
          body: bodyOf(form.values),
        }),
      t('github.saved'),
    )
    if (!done) return
    setAccess(done.value.access)
    form.setValues(formOf(done.value.mirror.settings, organisation))
    await Promise.all([refresh('/mirror'), refresh('/desk')])
  }
  return (
    <form onSubmit={save} autoComplete="off">
      <Stack maw="36rem" gap="xl">
        <Part title={t('github.where')}>
          <TextInput
            label={t('github.owner')}
            description={t('github.ownerHelp')}
            required
            {...form.getInputProps('owner')}
          />
          <TextInput
            label={t('github.repo')}
            description={t('github.repoHelp')}
            required
            {...form.getInputProps('repo')}
          />
          <TextInput label={t('github.branch')} required {...form.getInputProps('branch')} />
          <TextInput
            label={t('github.baseUrl')}
            description={t('github.baseUrlHelp')}
            placeholder="https://github.example.org/api/v3"
            {...form.getInputProps('baseUrl')}
          />
          {baseUrl.trim() !== '' && (
            <Checkbox label={t('github.noLimits')} {...form.getInputProps('noLimits', { type: 'checkbox' })} />
          )}
        </Part>
        <Secrets form={form} settings={settings} />
        <Part title={t('github.author')} help={t('github.authorHelp')}>
          <TextInput label={t('github.authorName')} required {...form.getInputProps('authorName')} />
          <TextInput label={t('github.authorEmail')} type="email" required {...form.getInputProps('authorEmail')} />
        </Part>
        <Part title={t('github.comment')} help={t('github.commentHelp')}>
          <SegmentedControl
            style={{ alignSelf: 'flex-start' }}
            aria-label={t('github.comment')}
            data={(['none', 'issue', 'discussion'] as const).map((value) => ({
              value,
              label: t(`github.commentIn.${value}`),
            }))}
            {...form.getInputProps('publicComment')}
          />
          {publicComment === 'issue' && <TagsInput label={t('github.labels')} {...form.getInputProps('labels')} />}
          {publicComment === 'discussion' && (
            <TextInput
              label={t('github.category')}
              description={t('github.categoryHelp')}
              {...form.getInputProps('discussionCategory')}
            />
          )}
        </Part>
        <Switch label={t('github.enabled')} {...form.getInputProps('enabled', { type: 'checkbox' })} />
        <Refusal problem={said} />
        {access && <Access access={access} />}
        <Group>
          <Button type="submit" loading={busy}>
            {t('github.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
