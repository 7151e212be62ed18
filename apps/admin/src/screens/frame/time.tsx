'use client'
import { sayDay, sayDistance, sayTime } from '@fairnotice/policy'
import { Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { useAhead } from '../data/clock.ts'

/** The browser's own zone: for what has no policy, such as the audit log. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** The time now by the server's clock, told anew every half minute. */
export function useNow(): Date {
  const ahead = useAhead()
  const [own, setOwn] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setOwn(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return new Date(own + ahead)
}

/** "1 March 2027, 00:00 Brussels, in 31 days": a time with its zone, and how far it is. */
export function Moment({ at, zone, distance = true }: { at: string; zone: string; distance?: boolean }) {
  const { locale } = useLanguage()
  const now = useNow()
  const instant = new Date(at)
  return (
    <time dateTime={at}>
      {sayTime(instant, zone, locale)}
      {distance && (
        <Text span inherit c="dimmed">
          , {sayDistance(instant, now, locale, zone)}
        </Text>
      )}
    </time>
  )
}

/** "1 March 2027" in the policy's zone, and on wish how far it is. */
export function Day({ at, zone, distance = false }: { at: string; zone: string; distance?: boolean }) {
  const { locale } = useLanguage()
  const now = useNow()
  const instant = new Date(at)
  return (
    <time dateTime={at}>
      {sayDay(instant, zone, locale)}
      {distance && (
        <Text span inherit c="dimmed">
          , {sayDistance(instant, now, locale, zone)}
        </Text>
      )}
    </time>
  )
}
