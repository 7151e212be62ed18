'use client'
import { Button, Drawer, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { InlineText } from '../changes/inline-text.tsx'
import { useComparison } from '../changes/use-comparison.ts'
import type { Audience, Revision } from '../data/shapes.ts'
import { useApi } from '../data/use-api.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Moment, ownZone } from '../frame/time.tsx'
import { sittings } from './group.ts'
import styles from './history.module.css'

const NONE: Audience[] = []

interface Props {
  /** Of the rendition, in the API. */
  path: string
  text: string
  language: string
  readOnly: boolean
  onRestore(markdown: string): void
  onClose(): void
}

/** Every text that was saved, what changed since, and the way back to it. */
export function History({ path, onClose, ...props }: Props) {
  const { t } = useLanguage()
  const revisions = useApi<Revision[]>(`${path}/revisions`)
  const [chosen, setChosen] = useState<number | null>(null)
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="xl"
      title={t('history.title')}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      <Loaded answer={revisions}>
        {(all) => {
          const shown = sittings(all)
          const then = all.find(({ revision }) => revision === chosen)
          if (shown.length === 0) return <Text c="dimmed">{t('history.empty')}</Text>
          return (
            <Stack>
              <ol className={styles.list}>
                {shown.map((each, index) => (
                  <li key={each.revision}>
                    <button
                      type="button"
                      aria-pressed={each.revision === chosen}
                      onClick={() => setChosen(each.revision)}
                    >
                      <Moment at={each.at} zone={ownZone()} />
                      <Text span c="dimmed">
                        {' · '}
                        {each.author}
                        {index === 0 && ` · ${t('history.now')}`}
                      </Text>
                    </button>
                  </li>
                ))}
              </ol>
              {then ? <Then path={path} revision={then} {...props} /> : <Text c="dimmed">{t('history.pick')}</Text>}
            </Stack>
          )
        }}
      </Loaded>
    </Drawer>
  )
}

function Then({
  path,
  revision,
  text,
  language,
  readOnly,
  onRestore,
}: Omit<Props, 'onClose'> & { revision: Revision }) {
  const { t } = useLanguage()
  const saved = useApi<Revision & { markdown: string }>(`${path}/revisions/${revision.revision}`)
  const { comparison } = useComparison(saved.data?.markdown ?? null, text, language, NONE)
  return (
    <Loaded answer={saved}>
      {({ markdown }) => (
        <section aria-labelledby="since-title">
          <Group justify="space-between" mb="sm">
            <Title order={3} id="since-title">
              {t('history.since')}
            </Title>
            {!readOnly && markdown !== text && (
              <Button variant="default" onClick={() => onRestore(markdown)}>
                {t('history.restore')}
              </Button>
            )}
          </Group>
          {markdown === text && <Text c="dimmed">{t('history.same')}</Text>}
          {markdown !== text && !comparison && <Text c="dimmed">{t('draft.comparing')}</Text>}
          {markdown !== text && comparison && (
            <InlineText before={markdown} after={text} changes={comparison.changes} language={language} />
          )}
        </section>
      )}
    </Loaded>
  )
}
