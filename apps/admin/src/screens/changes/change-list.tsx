'use client'
import { Group, Text } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import type { Ruling } from '../data/shapes.ts'
import { useAudienceNames } from '../frame/audience-names.ts'
import { MaterialityBadge } from '../frame/badge.tsx'
import styles from './changes.module.css'
import { Segments } from './marked.tsx'

export interface ListedChange extends Pick<Ruling, 'materiality' | 'kinds' | 'audiences'> {
  id: string
  type: string
  section: { old: string[]; new: string[] }
  segments: [string, string][]
  reasons: { text: string; law: string | null }[]
}

const ORDER = ['material', 'notable', 'editorial']

/** The changes, most consequential first; each leads to its passage. */
export function ChangeList({
  changes,
  selected,
  onSelect,
}: {
  changes: readonly ListedChange[]
  selected: string | null
  onSelect(id: string): void
}) {
  const sorted = [...changes].sort((a, b) => ORDER.indexOf(a.materiality) - ORDER.indexOf(b.materiality))
  return (
    <ul className={styles.list}>
      {sorted.map((change) => (
        <li key={change.id}>
          <button
            type="button"
            className={styles.change}
            id={`change-${change.id}`}
            aria-current={selected === change.id || undefined}
            onClick={() => onSelect(change.id)}
          >
            <ChangeHead change={change} />
            <span className={styles.excerpt}>
              <Segments segments={around(change.segments)} />
            </span>
            {change.reasons.map(({ text, law }) => (
              <Text key={text} component="span" display="block" size="sm">
                {text}
                {law && (
                  <Text span inherit c="dimmed">
                    {' '}
                    · {law}
                  </Text>
                )}
              </Text>
            ))}
            <Audiences audiences={change.audiences} />
          </button>
        </li>
      ))}
    </ul>
  )
}

export function ChangeHead({ change }: { change: Pick<ListedChange, 'materiality' | 'kinds' | 'type'> }) {
  const { t } = useLanguage()
  return (
    <Group gap="xs" component="span">
      <MaterialityBadge materiality={change.materiality} />
      <Text span inherit fw={600}>
        {change.kinds.map((kind) => t(`kind.${kind}`)).join(', ')}
      </Text>
      <Text span size="sm" c="dimmed">
        {t(`changes.type.${change.type as 'edited'}`)}
      </Text>
    </Group>
  )
}

export function Audiences({ audiences }: { audiences: readonly string[] }) {
  const { t } = useLanguage()
  const namesOf = useAudienceNames()
  return (
    <Text component="span" display="block" size="sm" c="dimmed">
      {audiences.length === 0 ? t('changes.everyone') : t('changes.concerns', { who: namesOf(audiences) })}
    </Text>
  )
}

/** A change without the long unchanged words before and after what differs. */
export function around(segments: readonly [string, string][], words = 60): [string, string][] {
  return segments.map(([mark, text], index) => {
    if (mark !== '=' || text.length <= words * 2) return [mark, text]
    if (index === 0) return [mark, `… ${text.slice(-words)}`]
    if (index === segments.length - 1) return [mark, `${text.slice(0, words)} …`]
    return [mark, `${text.slice(0, words)} … ${text.slice(-words)}`]
  })
}
