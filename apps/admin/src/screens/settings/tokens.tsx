'use client'
import { Alert, Button, Code, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { request } from '../data/request.ts'
import { useAct } from '../data/use-act.ts'
import { refresh, useApi } from '../data/use-api.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Refusal } from '../frame/refusal.tsx'
import { Rows } from '../frame/rows.tsx'
import { Moment, ownZone } from '../frame/time.tsx'

interface Token {
  id: string
  name: string
  createdAt: string
  lastUsedAt: string | null
  revokedAt: string | null
}

/** One's own API tokens: each has one's own roles, and is shown once. */
export function Tokens() {
  const { t } = useLanguage()
  const tokens = useApi<Token[]>('/tokens')
  const { act, busy, refusal } = useAct()
  const [name, setName] = useState('')
  const [made, setMade] = useState<string | null>(null)
  async function make(event: FormEvent) {
    event.preventDefault()
    const done = await act(() => request<{ id: string; token: string }>('/tokens', { method: 'POST', body: { name } }))
    if (!done) return
    setMade(done.value.token)
    setName('')
    await refresh('/tokens')
  }
  const revoke = async (token: Token) => {
    if (
      await act(() => request(`/tokens/${token.id}`, { method: 'DELETE' }), t('tokens.revoked', { name: token.name }))
    )
      await refresh('/tokens')
  }
  return (
    <Stack>
      <Text maw="44rem">
        {t('tokens.intro')} <a href="/api/v1/openapi.json">{t('tokens.openapi')}</a>
      </Text>
      <form onSubmit={make}>
        <Group align="flex-end">
          <TextInput
            label={t('tokens.name')}
            placeholder={t('tokens.nameExample')}
            required
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" loading={busy}>
            {t('tokens.make')}
          </Button>
        </Group>
      </form>
      <Refusal problem={refusal} />
      <div role="status">
        {made && (
          <Alert variant="outline" title={t('tokens.once')}>
            <Group wrap="nowrap">
              <Code style={{ overflowWrap: 'anywhere' }}>{made}</Code>
              <CopyButton value={made}>
                {({ copied, copy }) => (
                  <Button variant="default" size="compact-sm" onClick={copy}>
                    {copied ? t('frame.copied') : t('frame.copy')}
                  </Button>
                )}
              </CopyButton>
            </Group>
          </Alert>
        )}
      </div>
      <Loaded answer={tokens}>
        {(list) =>
          list.length === 0 ? (
            <Text c="dimmed">{t('tokens.empty')}</Text>
          ) : (
            <Rows
              heads={[t('tokens.name'), t('tokens.created'), t('tokens.lastUsed'), '']}
              rows={list.map((token) => ({
                key: token.id,
                cells: [
                  token.name,
                  <Moment key="created" at={token.createdAt} zone={ownZone()} distance={false} />,
                  token.lastUsedAt ? (
                    <Moment at={token.lastUsedAt} zone={ownZone()} distance={false} />
                  ) : (
                    t('tokens.never')
                  ),
                  token.revokedAt ? (
                    t('tokens.isRevoked')
                  ) : (
                    <Button
                      variant="default"
                      size="compact-sm"
                      onClick={() => revoke(token)}
                      aria-label={t('tokens.revokeName', { name: token.name })}
                    >
                      {t('tokens.revoke')}
                    </Button>
                  ),
                ],
              }))}
            />
          )
        }
      </Loaded>
    </Stack>
  )
}
