'use client'
import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import type { MirrorAccess } from '../data/shapes.ts'
import { Findings } from './findings.tsx'

/** What GitHub said of the credentials, and the public half of the signing key. */
export function Access({ access }: { access: MirrorAccess }) {
  const { t } = useLanguage()
  const later = access.findings.some(({ severity }) => severity === 'retry')
  return (
    <Stack gap="sm">
      <Alert role="status" variant="outline" color={access.ok ? 'accent' : 'red'}>
        {access.ok ? t('github.accessOk') : later ? t('github.accessLater') : t('github.accessNot')}.
      </Alert>
      <Findings findings={access.findings} />
      {access.signingKey && (
        <>
          <Text>{t('github.publicKey')}</Text>
          <Group wrap="nowrap">
            <Code style={{ overflowWrap: 'anywhere' }}>{access.signingKey}</Code>
            <CopyButton value={access.signingKey}>
              {({ copied, copy }) => (
                <Button variant="default" size="compact-sm" onClick={copy} style={{ flexShrink: 0 }}>
                  {copied ? t('frame.copied') : t('frame.copy')}
                </Button>
              )}
            </CopyButton>
          </Group>
        </>
      )}
    </Stack>
  )
}
