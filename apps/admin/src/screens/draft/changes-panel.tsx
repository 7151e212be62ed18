'use client'
import type { Comparison } from '@fairnotice/diff'
import { Group, Skeleton, Text, Title } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import { ChangeList } from '../changes/change-list.tsx'
import type { Policy, Version } from '../data/shapes.ts'
import styles from './draft.module.css'
import { WhoIsTold } from './who-is-told.tsx'

/** Beside the text: what changed since the version in force, what is proposed, and who would be told. */
export function ChangesPanel(props: {
  policy: Policy
  version: Version
  comparison: Comparison | null
  behind: boolean
  selected: string | null
  onSelect(id: string): void
}) {
  const { t } = useLanguage()
  const { policy, version, comparison, behind } = props
  if (version.base === null)
    return (
      <Text c="dimmed" p="md">
        {t('draft.firstVersion')}
      </Text>
    )
  return (
    <>
      <section className={styles.block} aria-labelledby="changes-title">
        <Group justify="space-between">
          <Title order={2} id="changes-title">
            {t('draft.changesSince', { number: version.base })}
          </Title>
          <Text size="sm" c="dimmed" role="status">
            {comparison ? (behind ? t('draft.comparing') : countText(t, comparison)) : t('draft.comparing')}
          </Text>
        </Group>
      </section>
      {comparison?.changes.length === 0 && (
        <Text c="dimmed" p="md">
          {t('draft.noChanges')}
        </Text>
      )}
      {comparison && comparison.coarse.length > 0 && (
        <Text p="md" size="sm">
          {t('changes.coarse', { count: comparison.coarse.length })}
        </Text>
      )}
      <section className={styles.block} aria-labelledby="told-title">
        <Title order={2} id="told-title">
          {t('draft.whoIsTold')}
        </Title>
        {comparison ? <WhoIsTold policy={policy} changes={comparison.changes} /> : <Skeleton height={18} width="70%" />}
      </section>
      {comparison && <ChangeList changes={comparison.changes} selected={props.selected} onSelect={props.onSelect} />}
    </>
  )
}

function countText(t: ReturnType<typeof useLanguage>['t'], { changes }: Comparison): string {
  const material = changes.filter(({ materiality }) => materiality === 'material').length
  return t('draft.count', { count: changes.length, material })
}
