'use client'
import { Alert, Anchor, List, Text } from '@mantine/core'
import Link from 'next/link'
import { useLanguage } from '../../language/provider.tsx'
import type { ApiProblem } from '../data/request.ts'
import { goToField } from './go-to-field.ts'
import { sayBlocker } from './say-blocker.ts'

interface Blocker {
  code: string
  text: string
  field?: string | undefined
  passage?: string | undefined
  values?: Record<string, string | number> | undefined
}

/** Where a blocker can be mended: a place on this page (`#…`), another page, or nowhere. */
export type PlaceOf = (blocker: Blocker) => string | null

/** All blockers, each with a link to its place. */
export function Blockers({ blockers, placeOf }: { blockers: readonly Blocker[]; placeOf?: PlaceOf }) {
  const speaking = useLanguage()
  return (
    <List spacing="xs" size="md">
      {blockers.map((blocker, index) => {
        const place = placeOf?.(blocker) ?? null
        return (
          <List.Item key={index}>
            {sayBlocker(blocker, speaking)} {place && <GoThere place={place} />}
          </List.Item>
        )
      })}
    </List>
  )
}

/** A place on this page is a plain link, so that the browser moves there and says so (`hashchange`). */
function GoThere({ place }: { place: string }) {
  const { t } = useLanguage()
  if (place.startsWith('#'))
    return (
      <Anchor href={place} onClick={(event) => goToField(place) && event.preventDefault()}>
        {t('frame.goThere')}
      </Anchor>
    )
  return (
    <Anchor component={Link} href={place}>
      {t('frame.goThere')}
    </Anchor>
  )
}

/** What the API refused, and why: everything at once. */
export function Refusal({ problem, placeOf }: { problem: ApiProblem | null; placeOf?: PlaceOf }) {
  const { t } = useLanguage()
  if (!problem) return null
  const title =
    problem.status === 0 ? t('frame.noAnswer') : problem.status >= 500 ? t('frame.trouble') : t('frame.refused')
  return (
    <Alert
      role="alert"
      variant="outline"
      color="red"
      title={title}
      styles={{ title: { color: 'var(--mantine-color-error)' } }}
    >
      {problem.status === 0 ? (
        <Text>{t('frame.noAnswerText')}</Text>
      ) : problem.blockers.length === 0 ? (
        <Text>{t('frame.troubleText')}</Text>
      ) : (
        <Blockers blockers={problem.blockers} {...(placeOf ? { placeOf } : {})} />
      )}
    </Alert>
  )
}
