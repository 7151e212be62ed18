'use client'
import { Checkbox, Fieldset, PasswordInput, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useLanguage } from '../../language/provider.tsx'
import type { Mirror } from '../data/shapes.ts'
import type { MirrorForm } from './mirror-form.ts'

/** Credentials and signing key: written here, and read nowhere. */
export function Secrets({ form, settings }: { form: UseFormReturnType<MirrorForm>; settings: Mirror['settings'] }) {
  const { t } = useLanguage()
  const { authKind, publicComment, stopSigning } = form.values
  const stored = settings?.authKind === authKind
  const needed = ['metadata', 'contents', ...(publicComment === 'none' ? [] : [`${publicComment}s`])] as const
  const permissions = needed.map((name) => t(`github.permission.${name as 'contents'}`)).join(', ')
  return (
    <>
      <Fieldset legend={t('github.access')} variant="unstyled">
        <Stack gap="sm" align="flex-start">
          <Text size="sm" c="dimmed">
            {t('github.needs', { permissions })}
          </Text>
          <SegmentedControl
            aria-label={t('github.access')}
            data={(['token', 'app'] as const).map((value) => ({ value, label: t(`github.kind.${value}`) }))}
            {...form.getInputProps('authKind')}
          />
          {authKind === 'token' ? (
            <PasswordInput
              label={t('github.token')}
              description={stored ? t('github.stored') : t('github.enter')}
              required={!stored}
              w="100%"
              autoComplete="off"
              visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
              {...form.getInputProps('token')}
            />
          ) : (
            <>
              {stored && <Text size="sm">{t('github.stored')}</Text>}
              <TextInput label={t('github.appId')} required={!stored} w="100%" {...form.getInputProps('appId')} />
              <TextInput
                label={t('github.installationId')}
                required={!stored}
                w="100%"
                {...form.getInputProps('installationId')}
              />
              <Textarea
                label={t('github.privateKey')}
                description={t('github.enter')}
                required={!stored}
                w="100%"
                autosize
                minRows={3}
                maxRows={8}
                spellCheck={false}
                placeholder="-----BEGIN RSA PRIVATE KEY-----"
                {...form.getInputProps('privateKey')}
              />
            </>
          )}
        </Stack>
      </Fieldset>
      <Fieldset legend={t('github.signing')} variant="unstyled">
        <Stack gap="sm">
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
        </Stack>
      </Fieldset>
    </>
  )
}
