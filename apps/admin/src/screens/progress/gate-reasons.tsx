'use client'
import { List, Text } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import type { Version } from '../data/shapes.ts'
import { heldBy } from '../frame/held-by.ts'
import { Moment } from '../frame/time.tsx'
import { gateReason } from './gate-reason.ts'

/** What stands between announced and in force, and when it opens if nothing else goes wrong. */
export function GateReasons({ version, zone }: { version: Version; zone: string }) {
  const { t } = useLanguage()
  const { gate } = version
  if (!gate) return <Text c="dimmed">{t('progress.noGate')}</Text>
  return (
    <>
      <Text>
        {gate.open ? (
          t('progress.open')
        ) : gate.opensAt ? (
          <>
            {t('progress.opens')} <Moment at={gate.opensAt} zone={zone} />,{' '}
            {t('progress.ifSettled', { settled: gate.settled, owed: gate.owed })}
          </>
        ) : (
          t('progress.unknown', { settled: gate.settled, owed: gate.owed })
        )}
      </Text>
      {version.heldSince && (
        <Text role="status" fw={600}>
          {t('progress.held')} <Moment at={version.heldSince} zone={zone} />
          {version.heldReason && `: ${heldBy(t, version.heldReason)}`}
        </Text>
      )}
      <List mt="xs">
        {gate.reasons.map(({ code, count, until }) => (
          <List.Item key={code}>
            {t(gateReason(code, gate.reasons), { count: count ?? 0 })}
            {until && (
              <>
                {' '}
                <Moment at={until} zone={zone} />
              </>
            )}
          </List.Item>
        ))}
      </List>
    </>
  )
}
