'use client'
import { Button, Group, Stack, TagsInput, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { hasRole } from '../data/may.ts'
import { request } from '../data/request.ts'
import type { Audience } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refresh, useAudiences, useMe } from '../data/use-api.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Refusal } from '../frame/refusal.tsx'
import { Rows } from '../frame/rows.tsx'
import { languageName } from '../policy/time-zones.ts'

const LANGUAGES = ['en', 'nl', 'fr', 'de']

/** Groups of people that a passage can concern, and the words in a text that show it. */
export function Audiences() {
  const { t, language } = useLanguage()
  const audiences = useAudiences()
  const user = useMe().data?.user
  const [editing, setEditing] = useState<Audience | 'new' | null>(null)
  const admin = hasRole(user, 'administrator')
  return (
    <Stack>
      <Text maw="44rem">{t('audiences.intro')}</Text>
      <Loaded answer={audiences}>
        {(list) => (
          <>
            {list.length === 0 && <Text>{t('audiences.empty')}</Text>}
            {list.length > 0 && (
              <Rows
                heads={[t('audiences.name'), t('audiences.slug'), t('audiences.cues'), '']}
                rows={list.map((audience) => ({
                  key: audience.slug,
                  cells: [
                    audience.names[language] ?? audience.names.en ?? audience.slug,
                    audience.slug,
                    audience.cues.length > 6 ? `${audience.cues.slice(0, 6).join(', ')} …` : audience.cues.join(', '),
                    admin && (
                      <Button
                        variant="subtle"
                        size="compact-sm"
                        onClick={() => setEditing(audience)}
                        aria-label={t('audiences.edit', { name: audience.names[language] ?? audience.slug })}
                      >
                        {t('frame.edit')}
                      </Button>
                    ),
                  ],
                }))}
              />
            )}
          </>
        )}
      </Loaded>
      {admin && editing === null && (
        <Button variant="default" onClick={() => setEditing('new')} style={{ alignSelf: 'flex-start' }}>
          {t('audiences.add')}
        </Button>
      )}
      {editing && (
        <Form
          key={editing === 'new' ? 'new' : editing.slug}
          audience={editing === 'new' ? null : editing}
          onDone={() => setEditing(null)}
        />
      )}
    </Stack>
  )
}

function Form({ audience, onDone }: { audience: Audience | null; onDone(): void }) {
  const { t, language } = useLanguage()
  const { act, busy, refusal } = useAct()
  const [slug, setSlug] = useState(audience?.slug ?? '')
  const [names, setNames] = useState<Record<string, string>>(audience?.names ?? {})
  const [cues, setCues] = useState<string[]>(audience?.cues ?? [])
  async function save(event: FormEvent) {
    event.preventDefault()
    const body = { names: Object.fromEntries(Object.entries(names).filter(([, name]) => name.trim())), cues }
    if (
      !(await act(() => request(`/audiences/${encodeURIComponent(slug)}`, { method: 'PUT', body }), t('frame.saved')))
    )
      return
    await Promise.all([refresh('/audiences'), refresh('/me')])
    onDone()
  }
  return (
    <form onSubmit={save}>
      <Stack maw="36rem">
        <Title order={2}>{audience ? t('audiences.change') : t('audiences.add')}</Title>
        <TextInput
          label={t('audiences.slug')}
          description={t('audiences.slugHelp')}
          required
          readOnly={audience !== null}
          value={slug}
          onChange={(event) => setSlug(event.currentTarget.value)}
        />
        {LANGUAGES.map((tag) => (
          <TextInput
            key={tag}
            label={t('audiences.nameIn', { language: languageName(tag, language) })}
            value={names[tag] ?? ''}
            onChange={(event) => setNames({ ...names, [tag]: event.currentTarget.value })}
          />
        ))}
        <TagsInput label={t('audiences.cues')} description={t('audiences.cuesHelp')} value={cues} onChange={setCues} />
        <Refusal problem={refusal} />
        <Group>
          <Button type="submit" loading={busy}>
            {t('audiences.save')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('frame.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
