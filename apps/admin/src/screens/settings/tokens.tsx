'use client'
import { SCOPES } from '@fairnotice/policy'
import { Alert, Anchor, Button, Checkbox, Code, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { request } from '../data/request.ts'
import type { Token } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refresh, useApi } from '../data/use-api.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Refusal } from '../frame/refusal.tsx'
import { Rows } from '../frame/rows.tsx'
import { Moment, ownZone, useNow } from '../frame/time.tsx'

/** One's own API tokens: each may do some of what its person may, and is shown once. */
export function Tokens() {
  const { t } = useLanguage()
  const tokens = useApi<Token[]>('/tokens')
  const { act, busy, refusal } = useAct()
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<string[]>(['read'])
  const [lastDay, setLastDay] = useState('')
  const [made, setMade] = useState<string | null>(null)
  const now = useNow()
  async function make(event: FormEvent) {
    event.preventDefault()
    // To the end of that day, where the person is.
    const expiresAt = lastDay ? new Date(`${lastDay}T23:59:59`).toISOString() : null
    const body = { name, scopes, expiresAt }
    const done = await act(() => request<{ id: string; token: string }>('/tokens', { method: 'POST', body }))
    if (!done) return
    setMade(done.value.token)
    setName('')
    setScopes(['read'])
    setLastDay('')
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
        {t('tokens.intro')} <Anchor href="/api/v1/openapi.json">{t('tokens.openapi')}</Anchor>
      </Text>
      <form onSubmit={make}>
        <Stack maw="44rem">
          <TextInput
            label={t('tokens.name')}
            placeholder={t('tokens.nameExample')}
            required
            maw="24rem"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Checkbox.Group label={t('scopes.title')} description={t('scopes.help')} value={scopes} onChange={setScopes}>
            <Stack gap="xs" mt="xs">
              {SCOPES.map((scope) => (
                <Checkbox
                  key={scope}
                  value={scope}
                  label={t(`scopes.name.${scope}`)}
                  description={t(`scopes.does.${scope}`)}
                />
              ))}
            </Stack>
          </Checkbox.Group>
          <TextInput
            type="date"
            label={t('scopes.expires')}
            description={t('scopes.expiresHelp')}
            maw="24rem"
            value={lastDay}
            onChange={(event) => setLastDay(event.currentTarget.value)}
          />
          <Button type="submit" loading={busy} disabled={scopes.length === 0} style={{ alignSelf: 'flex-start' }}>
            {t('tokens.make')}
          </Button>
        </Stack>
      </form>
      <Refusal problem={refusal} />
      <div role="status">
        {made && (
          <Alert variant="outline" title={t('tokens.once')}>
            <Group wrap="nowrap">
              <Code style={{ overflowWrap: 'anywhere' }}>{made}</Code>
              <CopyButton value={made}>
                {({ copied, copy }) => (
                  <Button variant="default" size="compact-sm" onClick={copy} style={{ flexShrink: 0 }}>
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
              heads={[
                t('tokens.name'),
                t('scopes.may'),
                t('tokens.created'),
                t('tokens.lastUsed'),
                t('scopes.expires'),
                '',
              ]}
              rows={list.map((token) => ({
                key: token.id,
                cells: [
                  token.name,
                  token.scopes
                    .map((scope) => (scope === 'everything' ? t('scopes.everything') : t(`scopes.name.${scope}`)))
                    .join(', '),
                  <Moment key="created" at={token.createdAt} zone={ownZone()} distance={false} />,
                  token.lastUsedAt ? (
                    <Moment at={token.lastUsedAt} zone={ownZone()} distance={false} />
                  ) : (
                    t('tokens.never')
                  ),
                  token.expiresAt && <Moment key="expires" at={token.expiresAt} zone={ownZone()} distance={false} />,
                  token.revokedAt ? (
                    t('tokens.isRevoked')
                  ) : token.expiresAt && new Date(token.expiresAt) <= now ? (
                    t('scopes.over')
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
