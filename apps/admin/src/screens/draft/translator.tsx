'use client'
import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { Segments } from '../changes/marked.tsx'
import type { Behind, Policy } from '../data/shapes.ts'
import { refreshPolicy, useApi } from '../data/use-api.ts'
import styles from './draft.module.css'

interface Props {
  /** Of the rendition. */
  path: string
  policy: Policy
  readOnly: boolean
  /** The keys of sections that are right now, with commas, or `all`. */
  onRight(sections: string): Promise<void>
}

/** What changed in the source since this translation, section by section, beside the text that must follow it. */
export function Translator({ path, policy, readOnly, onRight }: Props) {
  const { t } = useLanguage()
  const behind = useApi<Behind>(`${path}/behind`)
  const [busy, setBusy] = useState<string | null>(null)
  async function right(sections: string) {
    setBusy(sections)
    await onRight(sections)
    await behind.mutate()
    await refreshPolicy(policy.slug)
    setBusy(null)
  }
  const sections = behind.data?.sections ?? []
  const left = sections.filter(({ checked }) => !checked).length
  return (
    <Alert variant="outline" mb="md" title={t('draft.stale')}>
      <Stack>
        <Text role="status">
          {behind.data?.whole ? t('translate.whole') : t('translate.left', { left, count: sections.length })}
        </Text>
        <ol className={styles.behind}>
          {sections.map((section) => (
            <li key={section.key}>
              <Group justify="space-between" align="baseline">
                <SectionName section={section} sourceLanguage={policy.sourceLanguage} />
                {section.checked ? (
                  <Text c="dimmed">{t('translate.checked')}</Text>
                ) : (
                  !readOnly && (
                    <Button
                      variant="default"
                      size="compact-sm"
                      loading={busy === section.key}
                      onClick={() => right(section.key)}
                      aria-label={t('translate.rightNamed', {
                        section: section.heading ?? section.source ?? t('translate.beginning'),
                      })}
                    >
                      {t('translate.right')}
                    </Button>
                  )
                )}
              </Group>
              {!section.checked &&
                section.changes.map((change) => (
                  <p key={change.id} lang={policy.sourceLanguage}>
                    <Segments segments={change.segments} />
                  </p>
                ))}
            </li>
          ))}
        </ol>
        {!readOnly && (
          <Group>
            <Button variant="default" loading={busy === 'all'} onClick={() => right('all')}>
              {t('translate.all')}
            </Button>
          </Group>
        )}
      </Stack>
    </Alert>
  )
}

function SectionName({ section, sourceLanguage }: { section: Behind['sections'][number]; sourceLanguage: string }) {
  const { t } = useLanguage()
  return (
    <Text fw={600}>
      {section.heading ?? section.source ?? t('translate.beginning')}
      {section.heading && section.source && (
        <Text span inherit fw={400} c="dimmed" lang={sourceLanguage}>
          {' '}
          ({section.source})
        </Text>
      )}
    </Text>
  )
}
