'use client'
import { Alert, Code, Text } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import type { Mirror } from '../data/shapes.ts'
import { Moment, ownZone } from '../frame/time.tsx'
import { Findings } from './findings.tsx'

type State = NonNullable<Mirror['state']>
type File = NonNullable<State['drift']>['differing'][number]

/** Whether GitHub and the database say the same; if not, which files differ, how, and what to do. */
export function Drift({ state: { drift, driftAt, findings } }: { state: State }) {
  const { t } = useLanguage()
  if (!drift || !driftAt) return null
  const differing = drift.differing.filter(({ state }) => state !== 'older-rendering')
  const older = drift.differing.filter(({ state }) => state === 'older-rendering')
  const same = drift.files - drift.differing.length
  // What stopped the run stands above already.
  const others = drift.findings.filter(({ code }) => !findings.some((finding) => finding.code === code))
  return (
    <>
      <Text>
        {t('github.compared')}: <Moment at={driftAt} zone={ownZone()} />
        {drift.files > 0 && ` · ${t('github.same', { count: same })}`}
        {drift.pending > 0 && ` · ${t('github.pending', { count: drift.pending })}`}
      </Text>
      {differing.length > 0 && (
        <Alert
          variant="outline"
          color="red"
          title={t('github.outcome.differs')}
          styles={{ title: { color: 'var(--mantine-color-error)' } }}
        >
          <Text>
            {t('github.todo')} {t('github.differsTodo')}
          </Text>
          <Files files={differing} />
        </Alert>
      )}
      <Findings findings={others} />
      {older.length > 0 && <Files files={older} />}
    </>
  )
}

function Files({ files }: { files: readonly File[] }) {
  const { find } = useLanguage()
  return (
    <ul style={{ margin: '0.5rem 0 0', paddingInlineStart: '1.25rem' }}>
      {files.map(({ path, state }) => (
        <li key={path}>
          <Code style={{ overflowWrap: 'anywhere' }}>{path}</Code>: {find(`github.drift.${state}`) ?? state}
        </li>
      ))}
    </ul>
  )
}
