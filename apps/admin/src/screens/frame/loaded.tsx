'use client'
import { Anchor, Button, Skeleton, Stack, Text } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import type { ApiProblem } from '../data/request.ts'
import { Refusal } from './refusal.tsx'

interface Answer<T> {
  data: T | undefined
  error: ApiProblem | undefined
  mutate(): Promise<unknown>
}

/** Shows what was asked for: its skeleton meanwhile, the reason if it could not be had; old data stays when offline. */
export function Loaded<T>({
  answer,
  lines = 6,
  children,
}: {
  answer: Answer<T>
  lines?: number
  children: (data: T) => ReactNode
}) {
  const { t } = useLanguage()
  if (answer.data !== undefined)
    return (
      <>
        {answer.error && (
          <Text role="status" c="dimmed" size="sm" mb="sm">
            {answer.error.retry ? t('frame.old') : answer.error.message}
          </Text>
        )}
        {children(answer.data)}
      </>
    )
  // Who is signed out is on the way to the sign-in page.
  // The address names what is not there: asking again won't help.
  if (answer.error?.status === 404)
    return (
      <Stack align="flex-start">
        <Text role="alert">{t('frame.nowhereText')}</Text>
        <Anchor href="/">{t('frame.toDesk')}</Anchor>
      </Stack>
    )
  if (answer.error && !['not-signed-in', 'code-required'].includes(answer.error.code))
    return (
      <Stack align="flex-start">
        <Refusal problem={answer.error} />
        <Button variant="default" onClick={() => answer.mutate()}>
          {t('frame.tryAgain')}
        </Button>
      </Stack>
    )
  return (
    <>
      <Stack role="status" aria-busy="true" aria-label={t('frame.loading')} gap="md" py="md">
        {Array.from({ length: lines }, (_, line) => (
          <Skeleton key={line} height={18} width={`${90 - ((line * 17) % 40)}%`} />
        ))}
      </Stack>
      <Slow />
    </>
  )
}

/** Milliseconds after which whoever waits is told that it is not them. */
const PATIENCE = 6000

function Slow() {
  const { t } = useLanguage()
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Text role="status" c="dimmed">
      {slow && t('frame.slow')}
    </Text>
  )
}
