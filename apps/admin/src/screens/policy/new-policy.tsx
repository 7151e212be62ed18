'use client'
import { slug as slugOf } from '@fairnotice/policy'
import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { type FormEvent, useRef, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { type ApiProblem, request } from '../data/request.ts'
import { useAct } from '../data/use-act.ts'
import { refresh } from '../data/use-api.ts'
import { usePolicyCrumbs } from '../frame/crumbs.ts'
import { usePublicUrl } from '../frame/frame.tsx'
import { Page } from '../frame/page.tsx'
import { Refusal } from '../frame/refusal.tsx'
import { ImportFile } from '../text/import-file.tsx'
import { Write } from '../text/write.tsx'
import { NoticeRuleFields } from './notice-rule-fields.tsx'
import styles from './policy.module.css'
import { PolicyFields } from './policy-fields.tsx'
import { languageName } from './time-zones.ts'
import { placeOfField, useFieldErrors, usePolicyForm } from './use-policy-form.ts'

/** A policy and its first version, on one page. */
export function NewPolicy() {
  const { t, language } = useLanguage()
  const crumbs = usePolicyCrumbs()
  const router = useRouter()
  const form = usePolicyForm(null)
  const [slug, setSlug] = useState<string | null>(null)
  const [text, setText] = useState('')
  const { act, busy, refusal } = useAct()
  // The policy may be made and its text refused: then the next try saves the text alone.
  const made = useRef(false)
  const publicUrl = usePublicUrl()
  const { title, sourceLanguage, titles } = form.values
  const address = slug ?? (title ? slugOf(title) : '')
  const errors = useFieldErrors(form, refusal)

  async function makePolicy() {
    if (!made.current)
      await request('/policies', {
        method: 'POST',
        body: { ...form.values, titles: withoutEmpty(titles), slug: address },
      })
    made.current = true
  }
  /** The past takes the first numbers, so it comes before any text of its own. */
  async function importFirst() {
    if (!(await act(makePolicy, t('policy.created', { title })))) return
    await refresh('/desk')
    router.push(`/policies/${address}/import`)
  }
  async function create(event: FormEvent) {
    event.preventDefault()
    const done = await act(
      async () => {
        await makePolicy()
        return request<{ number: number }>(`/policies/${address}/versions`, {
          method: 'POST',
          body: { renditions: { [sourceLanguage]: text }, note: '' },
        })
      },
      t('policy.created', { title }),
    )
    if (!done) return
    await refresh('/desk')
    router.push(`/policies/${address}/${done.value.number}`)
  }

  return (
    <Page title={t('policy.newTitle')} crumbs={crumbs}>
      <form onSubmit={create} className={styles.form}>
        <Section title={t('policy.what')}>
          <TextInput
            id="field-title"
            maxLength={200}
            label={t('policy.title')}
            required
            {...form.getInputProps('title')}
            error={errors.title}
            placeholder={t('policy.titleExample')}
          />
          <TextInput
            id="field-slug"
            label={t('policy.slug')}
            description={`${publicUrl}/${address || '…'}`}
            required
            value={address}
            onChange={(event) => setSlug(event.currentTarget.value)}
            error={errors.slug}
          />
          <PolicyFields form={form} />
        </Section>
        <Section title={t('policy.rule')}>
          <NoticeRuleFields form={form} />
        </Section>
        <Section title={t('policy.firstText')}>
          <Text size="sm" c="dimmed" id="first-help">
            {t('policy.firstTextHelp')}
          </Text>
          <Group>
            <ImportFile onText={setText} />
          </Group>
          <Write
            aria-label={t('draft.textIn', { language: languageName(sourceLanguage, language) })}
            aria-describedby="first-help"
            lang={sourceLanguage}
            rows={16}
            value={text}
            onText={setText}
            required
          />
        </Section>
        <Stack align="flex-start">
          <Refusal problem={refusal as ApiProblem | null} placeOf={placeOfField} />
          <Group>
            <Button type="submit" loading={busy}>
              {t('policy.create')}
            </Button>
            <Button variant="default" loading={busy} disabled={!title || text !== ''} onClick={importFirst}>
              {t('policy.createAndImport')}
            </Button>
          </Group>
          <Text size="sm" c="dimmed">
            {t('past.instead')}
          </Text>
        </Stack>
      </form>
    </Page>
  )
}

export const withoutEmpty = (titles: Record<string, string>) =>
  Object.fromEntries(Object.entries(titles).filter(([, title]) => title.trim()))

export function Section({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className={styles.section}>
      <Title order={2}>{title}</Title>
      <Stack>{children}</Stack>
    </section>
  )
}
