'use client'
import { Button, Skeleton, Stack } from '@mantine/core'
import { type ComponentType, useCallback, useEffect, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { ApiProblem } from '../data/request.ts'
import { Refusal } from '../frame/refusal.tsx'
import type { WholeTextProps } from './whole-text.tsx'

const load = () => import('./whole-text.tsx')
const NO_ANSWER = new ApiProblem(0, 'no-answer', [])

/** Fetches what draws a whole text before it is asked for: whoever loses the network meanwhile can still look. */
export function useInlineTextAhead(): void {
  useEffect(() => {
    const idle = setTimeout(() => void load().catch(() => {}), 1500)
    return () => clearTimeout(idle)
  }, [])
}

/**
 * The whole text with its changes in it. What reads Markdown is fetched when it is first shown; if it can't be, that is said
 * in its place, and the page with what was typed on it stays.
 */
export function InlineText(props: WholeTextProps) {
  const { t } = useLanguage()
  const [Whole, setWhole] = useState<ComponentType<WholeTextProps> | null>(null)
  const [failed, setFailed] = useState(false)
  const fetchIt = useCallback(() => {
    setFailed(false)
    load().then(
      (module) => setWhole(() => module.default),
      () => setFailed(true),
    )
  }, [])
  useEffect(fetchIt, [fetchIt])
  if (Whole) return <Whole {...props} />
  if (failed)
    return (
      <Stack align="flex-start">
        <Refusal problem={NO_ANSWER} />
        <Button variant="default" onClick={fetchIt}>
          {t('frame.tryAgain')}
        </Button>
      </Stack>
    )
  return (
    <Stack gap="sm">
      {[92, 100, 84, 96].map((width) => (
        <Skeleton key={width} height={18} width={`${width}%`} />
      ))}
    </Stack>
  )
}
