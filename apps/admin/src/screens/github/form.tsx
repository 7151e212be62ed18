'use client'
import {
  Button,
  Checkbox,
  Fieldset,
  Group,
  SegmentedControl,
  Stack,
  Switch,
  TagsInput,
  Text,
  TextInput,
} from '@mantine/core'
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
      <Stack maw="36rem" gap="lg">
        <Fieldset legend={t('github.where')} variant="unstyled">
          <Stack gap="sm">
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
          </Stack>
        </Fieldset>
        <Secrets form={form} settings={settings} />
        <Fieldset legend={t('github.author')} variant="unstyled">
          <Stack gap="sm">
            <Text size="sm" c="dimmed">
              {t('github.authorHelp')}
            </Text>
            <TextInput label={t('github.authorName')} required {...form.getInputProps('authorName')} />
            <TextInput label={t('github.authorEmail')} type="email" required {...form.getInputProps('authorEmail')} />
          </Stack>
        </Fieldset>
        <Fieldset legend={t('github.comment')} variant="unstyled">
          <Stack gap="sm" align="flex-start">
            <Text size="sm" c="dimmed">
              {t('github.commentHelp')}
            </Text>
            <SegmentedControl
              aria-label={t('github.comment')}
              data={(['none', 'issue', 'discussion'] as const).map((value) => ({
                value,
                label: t(`github.commentIn.${value}`),
              }))}
              {...form.getInputProps('publicComment')}
            />
            {publicComment === 'issue' && (
              <TagsInput label={t('github.labels')} w="100%" {...form.getInputProps('labels')} />
            )}
            {publicComment === 'discussion' && (
              <TextInput
                label={t('github.category')}
                description={t('github.categoryHelp')}
                w="100%"
                {...form.getInputProps('discussionCategory')}
              />
            )}
          </Stack>
        </Fieldset>
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
