'use client'
import { Code, Text } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import type { Mirror } from '../data/shapes.ts'
import { Moment, ownZone } from '../frame/time.tsx'
import { Findings } from './findings.tsx'

/** Whether GitHub and the database say the same; if not, which files differ and how. */
export function Drift({ drift, at }: { drift: NonNullable<NonNullable<Mirror['state']>['drift']>; at: string }) {
  const { t, find } = useLanguage()
  const same = drift.files - drift.differing.filter(({ state }) => state !== 'extra').length
  return (
    <>
      <Text>
        {t('github.compared')} (<Moment at={at} zone={ownZone()} />
        ): {drift.state === 'different' && `${t('github.different')}; `}
        {t('github.same', { count: same })}
        {drift.pending > 0 && `; ${t('github.pending', { count: drift.pending })}`}.
      </Text>
      {drift.differing.length > 0 && (
        <ul>
          {drift.differing.map(({ path, state }) => (
            <li key={path}>
              <Code style={{ overflowWrap: 'anywhere' }}>{path}</Code>: {find(`github.drift.${state}`) ?? state}
            </li>
          ))}
        </ul>
      )}
      <Findings findings={drift.findings} />
    </>
  )
}
