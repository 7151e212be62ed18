'use client'
import { Checkbox, PasswordInput, SegmentedControl, Text, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useLanguage } from '../../language/provider.tsx'
import type { Mirror } from '../data/shapes.ts'
import type { MirrorForm } from './mirror-form.ts'
import { Part } from './part.tsx'

/** Credentials and signing key: written here, and read nowhere. */
export function Secrets({ form, settings }: { form: UseFormReturnType<MirrorForm>; settings: Mirror['settings'] }) {
  const { t } = useLanguage()
  const { authKind, publicComment, stopSigning } = form.values
  const stored = settings?.authKind === authKind
  const needed = ['metadata', 'contents', ...(publicComment === 'none' ? [] : [`${publicComment}s`])] as const
  const permissions = needed.map((name) => t(`github.permission.${name as 'contents'}`)).join(', ')
  return (
    <>
      <Part title={t('github.access')} help={t('github.needs', { permissions })}>
        <SegmentedControl
          style={{ alignSelf: 'flex-start' }}
          aria-label={t('github.access')}
          data={(['token', 'app'] as const).map((value) => ({ value, label: t(`github.kind.${value}`) }))}
          {...form.getInputProps('authKind')}
        />
        {authKind === 'token' ? (
          <PasswordInput
            label={t('github.token')}
            description={stored ? t('github.stored') : t('github.enter')}
            required={!stored}
            autoComplete="off"
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
            {...form.getInputProps('token')}
          />
        ) : (
          <>
            {stored && <Text size="sm">{t('github.stored')}</Text>}
            <TextInput label={t('github.appId')} required={!stored} {...form.getInputProps('appId')} />
            <TextInput
              label={t('github.installationId')}
              required={!stored}
              {...form.getInputProps('installationId')}
            />
            <Textarea
              label={t('github.privateKey')}
              description={t('github.enter')}
              required={!stored}
              autosize
              minRows={3}
              maxRows={8}
              spellCheck={false}
              placeholder="-----BEGIN RSA PRIVATE KEY-----"
              {...form.getInputProps('privateKey')}
            />
          </>
        )}
      </Part>
      <Part title={t('github.signing')}>
        <Textarea
          label={t('github.signingKey')}
          description={`${t('github.signingHelp')} ${settings?.signed ? t('github.stored') : t('github.enter')}`}
          autosize
          minRows={3}
          maxRows={8}
          spellCheck={false}
          disabled={stopSigning}
          placeholder="-----BEGIN OPENSSH PRIVATE KEY-----"
          {...form.getInputProps('signingKey')}
        />
        {settings?.signed && (
          <Checkbox label={t('github.stopSigning')} {...form.getInputProps('stopSigning', { type: 'checkbox' })} />
        )}
      </Part>
    </>
  )
}
