'use client'
import { isColour, readableAccents } from '@fairnotice/policy'
import { Button, ColorInput, FileButton, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { hasRole } from '../data/may.ts'
import { request } from '../data/request.ts'
import { useAct } from '../data/use-act.ts'
import { useApi, useMe } from '../data/use-api.ts'
import { Refusal } from '../frame/refusal.tsx'

interface LookAnswer {
  colour: string | null
  logo: string | null
  hasWords?: boolean
}

/** The organisation's logo and colour, with what readers will see of them. */
export function Look() {
  const { t } = useLanguage()
  const readOnly = !hasRole(useMe().data?.user, 'administrator')
  const { data, mutate } = useApi<LookAnswer>('/organisation/look', { revalidateOnFocus: false })
  const { act, busy, refusal } = useAct()
  const [typed, setTyped] = useState<string | null>(null)
  const colour = (typed ?? data?.colour ?? '').toLowerCase()

  async function change(body: { colour?: string | null; logo?: string | null }) {
    const saved = await act(
      () => request<LookAnswer>('/organisation/look', { method: 'PATCH', body }),
      t('frame.saved'),
    )
    if (saved) await mutate(saved.value, { revalidate: false })
  }
  async function upload(file: File | null) {
    if (!file) return
    const bytes = new Uint8Array(await file.arrayBuffer())
    let binary = ''
    for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
    await change({ logo: btoa(binary) })
  }
  return (
    <section aria-labelledby="look">
      <Title order={2} id="look" mt="xl" mb="sm">
        {t('look.legend')}
      </Title>
      <Stack maw="36rem">
        <Text>{t('look.help')}</Text>
        {data?.logo && (
          <img
            src={data.logo}
            alt={t('look.logo')}
            style={{ maxHeight: '4rem', maxWidth: '16rem', alignSelf: 'start' }}
          />
        )}
        {data?.hasWords && <Text size="sm">{t('look.hasWords')}</Text>}
        {!readOnly && (
          <Group>
            <FileButton accept="image/svg+xml,image/png,image/jpeg,image/webp" onChange={upload}>
              {(props) => (
                <Button variant="default" loading={busy} {...props}>
                  {data?.logo ? t('look.replace') : t('look.upload')}
                </Button>
              )}
            </FileButton>
            {data?.logo && (
              <Button variant="subtle" onClick={() => change({ logo: null })}>
                {t('look.remove')}
              </Button>
            )}
          </Group>
        )}
        <ColorInput
          label={t('look.colour')}
          description={t('look.colourHelp')}
          placeholder="#1f4f8f"
          value={colour}
          readOnly={readOnly}
          onChange={setTyped}
          w={220}
        />
        {isColour(colour) && <Shown colour={colour} />}
        <Refusal problem={refusal} />
        {!readOnly && (
          <Button
            style={{ alignSelf: 'flex-start' }}
            loading={busy}
            disabled={colour !== '' && !isColour(colour)}
            onClick={() => change({ colour: colour === '' ? null : colour })}
          >
            {t('look.save')}
          </Button>
        )}
      </Stack>
    </section>
  )
}

/** The colour as it will be used, on white and on dark, and whether it had to be changed. */
function Shown({ colour }: { colour: string }) {
  const { t } = useLanguage()
  const { light, dark } = readableAccents(colour)
  return (
    <Stack gap="xs" aria-live="polite">
      <Group gap="xs">
        {[light, dark].map((accent, index) => (
          <Text
            key={accent.colour}
            component="span"
            px="md"
            py={6}
            style={{ background: accent.colour, color: accent.on, borderRadius: 4 }}
          >
            {t(index === 0 ? 'look.onLight' : 'look.onDark')} {accent.colour}
          </Text>
        ))}
      </Group>
      {(light.adjusted || dark.adjusted) && <Text size="sm">{t('look.adjusted')}</Text>}
    </Stack>
  )
}
