'use client'
import { ROLES, type Role } from '@fairnotice/policy'
import { Alert, Button, Checkbox, Code, CopyButton, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { hasRole } from '../data/may.ts'
import { request } from '../data/request.ts'
import type { User } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refresh, useApi, useMe } from '../data/use-api.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Refusal } from '../frame/refusal.tsx'
import { Rows } from '../frame/rows.tsx'
import { PersonSignIn } from './person-sign-in.tsx'
import { SignInRules } from './sign-in-rules.tsx'

/** The legal team and what each may do. */
export function People() {
  const { t } = useLanguage()
  const users = useApi<User[]>('/users')
  const admin = hasRole(useMe().data?.user, 'administrator')
  const { act, refusal } = useAct()
  const setRole = async (user: User, role: Role, on: boolean) => {
    const roles = on ? [...user.roles, role] : user.roles.filter((each) => each !== role)
    await act(
      () => request(`/users/${user.id}`, { method: 'PATCH', body: { roles } }),
      t('people.rolesSaved', { name: user.name }),
    )
    await Promise.all([refresh('/users'), refresh('/me')])
  }
  return (
    <Stack gap="xl">
      <div>
        <Text maw="44rem" mb="md">
          {t('people.intro')}
        </Text>
        <Refusal problem={refusal} />
        <Loaded answer={users}>
          {(list) => (
            <Rows
              heads={[
                t('people.person'),
                ...ROLES.map((role) => t(`role.${role}`)),
                ...(admin ? [t('personSignIn.app'), t('personSignIn.places'), ''] : []),
              ]}
              rows={list.map((user) => ({
                key: user.id,
                cells: [
                  <>
                    {user.name}
                    <Text size="sm" c="dimmed">
                      {user.email}
                      {user.left && ` · ${t('people.left')}`}
                    </Text>
                  </>,
                  ...ROLES.map((role) => (
                    <Checkbox
                      key={role}
                      style={{ display: 'inline-block', verticalAlign: 'middle' }}
                      aria-label={t('people.roleOf', { name: user.name, role: t(`role.${role}`) })}
                      checked={user.roles.includes(role)}
                      disabled={!admin || user.left}
                      onChange={(event) => setRole(user, role, event.currentTarget.checked)}
                    />
                  )),
                  ...(admin
                    ? [
                        t(user.secondFactor ? 'personSignIn.hasApp' : 'personSignIn.lacksApp'),
                        user.sessions,
                        <PersonSignIn key="more" user={user} />,
                      ]
                    : []),
                ],
              }))}
            />
          )}
        </Loaded>
      </div>
      {admin && users.data && <SignInRules users={users.data} />}
      {admin && <Invite />}
    </Stack>
  )
}

function Invite() {
  const { t } = useLanguage()
  const { act, busy, refusal } = useAct()
  const [email, setEmail] = useState('')
  const [name, setName] = useState('')
  const [roles, setRoles] = useState<string[]>(['author'])
  const [made, setMade] = useState<{ name: string; link: string } | null>(null)
  async function invite(event: FormEvent) {
    event.preventDefault()
    const done = await act(() =>
      request<{ user: User; link: string }>('/users', {
        method: 'POST',
        body: { email, roles, ...(name.trim() ? { name } : {}) },
      }),
    )
    if (!done) return
    setMade({ name: done.value.user.name, link: done.value.link })
    setEmail('')
    setName('')
    await refresh('/users')
  }
  return (
    <form onSubmit={invite}>
      <Stack maw="36rem">
        <Title order={2}>{t('people.invite')}</Title>
        <TextInput
          type="email"
          label={t('people.email')}
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <TextInput label={t('people.name')} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <Checkbox.Group label={t('people.roles')} value={roles} onChange={setRoles}>
          <Stack gap="xs" mt="xs">
            {ROLES.map((role) => (
              <Checkbox key={role} value={role} label={t(`role.${role}`)} description={t(`roleDoes.${role}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Refusal problem={refusal} />
        <Button type="submit" loading={busy} style={{ alignSelf: 'flex-start' }}>
          {t('people.inviteNow')}
        </Button>
        <div role="status">
          {made && (
            <Alert variant="outline" title={t('people.invited', { name: made.name })}>
              <Text mb="xs">{t('people.linkText')}</Text>
              <Group wrap="nowrap">
                <Code style={{ overflowWrap: 'anywhere' }}>{made.link}</Code>
                <CopyButton value={made.link}>
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
      </Stack>
    </form>
  )
}
