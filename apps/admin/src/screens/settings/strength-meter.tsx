'use client'
import { Progress, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Strength } from '../../auth/strength.ts'
import { useLanguage } from '../../language/provider.tsx'

/** How hard a password is to guess, while it is typed. The dictionaries are fetched when the first letter is there. */
export function StrengthMeter({ password, about }: { password: string; about: readonly string[] }) {
  const { t, find } = useLanguage()
  const [strength, setStrength] = useState<Strength | null>(null)
  const words = about.join('\n')
  useEffect(() => {
    let current = true
    if (password === '') setStrength(null)
    else
      import('../../auth/strength.ts').then(
        ({ strengthOf, MIN_PASSWORD }) => {
          const weighed = strengthOf(password, words.split('\n'))
          // A short one is refused however odd it is.
          if (current) setStrength(password.length < MIN_PASSWORD ? (Math.min(weighed, 2) as Strength) : weighed)
          // Not fetched, nothing is shown; the server weighs it anyway.
        },
        () => {},
      )
    return () => {
      current = false
    }
  }, [password, words])
  const holds = strength !== null && strength >= 3
  return (
    <div>
      <Progress
        value={strength === null ? 0 : 10 + strength * 22.5}
        color={holds ? 'accent' : 'gray'}
        size="sm"
        aria-hidden="true"
      />
      <Text size="sm" role="status" mih="1.4em">
        {strength !== null && `${t('strength.label')}: ${find(`strength.${strength}`)}`}
      </Text>
    </div>
  )
}
