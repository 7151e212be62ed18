'use client'
import { Alert, Button, Code, CopyButton, Group, Stack, Text, Title } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import type { MailDomain } from '../data/shapes.ts'
import { useApi } from '../data/use-api.ts'
import { Loaded } from '../frame/loaded.tsx'
import styles from './sender-check.module.css'

type Finding = MailDomain['findings'][number]

/** What receivers of our mail find when they look up its sender, and what is to be done about it. */
export function SenderCheck() {
  const { t } = useLanguage()
  const check = useApi<MailDomain>('/mail-domain', { revalidateOnFocus: false })
  return (
    <section aria-labelledby="sender" id="sender-check">
      <Stack align="flex-start">
        <Title order={2} id="sender">
          {t('sender.title')}
        </Title>
        <Text maw="42rem">{t('sender.why')}</Text>
        <Loaded answer={check} lines={5}>
          {({ from, unreadKeys, findings }) => (
            <>
              <Text>
                {t('sender.from')}{' '}
                <Text span inherit fw={600}>
                  {from}
                </Text>
              </Text>
              {unreadKeys.length > 0 && (
                <Alert
                  variant="outline"
                  color="red"
                  title={t('sender.unread', { count: unreadKeys.length })}
                  maw="42rem"
                >
                  <ul className={styles.files}>
                    {unreadKeys.map(({ file, why }) => (
                      <li key={file}>
                        <Code>{file}</Code>: {t(`sender.unreadWhy.${why}`)}
                      </li>
                    ))}
                  </ul>
                  <Text>{t('sender.unreadHelp')}</Text>
                </Alert>
              )}
              {findings.map((finding) => (
                <Part key={finding.part} finding={finding} />
              ))}
            </>
          )}
        </Loaded>
        <Button variant="default" onClick={() => check.mutate()} loading={check.isValidating}>
          {t('sender.again')}
        </Button>
      </Stack>
    </section>
  )
}

function Part({ finding }: { finding: Finding }) {
  const { t, find } = useLanguage()
  const { part, state, code, name, found, expected } = finding
  return (
    <article className={styles.part} aria-labelledby={`sender-${part}`}>
      <Group gap="sm" align="baseline">
        <Title order={3} id={`sender-${part}`}>
          {t(`sender.part.${part}`)}
        </Title>
        <span className={styles.state} data-state={state} role="status">
          {t(`sender.state.${state}`)}
        </span>
      </Group>
      <Text>{find(`sender.code.${code}`) ?? code}</Text>
      {found.length > 0 && (
        <>
          <Text size="sm" c="dimmed">
            {t('sender.found', { name })}
          </Text>
          {found.map((record) => (
            <Code key={record} block className={styles.record}>
              {record}
            </Code>
          ))}
        </>
      )}
      {expected !== null && (
        <>
          <Text size="sm" c="dimmed">
            {t(found.length > 0 ? 'sender.insteadOf' : 'sender.add', { name })}
          </Text>
          <Code block className={styles.record}>
            {expected}
          </Code>
          <CopyButton value={expected}>
            {({ copied, copy }) => (
              <Button variant="default" size="compact-sm" onClick={copy}>
                {copied ? t('frame.copied') : t('sender.copy', { part: part.toUpperCase() })}
              </Button>
            )}
          </CopyButton>
        </>
      )}
    </article>
  )
}
