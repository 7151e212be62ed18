'use client'
import { Alert, Code, Stack, Text } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import { ApiProblem } from '../data/request.ts'
import type { MirrorFinding } from '../data/shapes.ts'

/** What was found, in plain words, and what to do about each. */
export function Findings({ findings }: { findings: readonly MirrorFinding[] }) {
  const { t, find } = useLanguage()
  return (
    <Stack gap="sm">
      {findings.map(({ code, severity, text, details }) => (
        <Alert
          key={code}
          variant="outline"
          color={severity === 'stop' ? 'red' : 'gray'}
          title={find(`github.finding.${code}.what`) ?? text}
          styles={{
            title: { color: severity === 'stop' ? 'var(--mantine-color-error)' : 'var(--mantine-color-text)' },
          }}
        >
          <Text>
            {t('github.todo')} {find(`github.finding.${code}.todo`) ?? text}
          </Text>
          {details.length > 0 && (
            <Code
              block
              mt="xs"
              aria-label={t('github.detail')}
              style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
            >
              {details.join('\n')}
            </Code>
          )}
        </Alert>
      ))}
    </Stack>
  )
}

/** A refusal whose findings are said in the language of the screen. */
export function useSaid(problem: ApiProblem | null): ApiProblem | null {
  const { find } = useLanguage()
  if (!problem) return null
  const blockers = problem.blockers.map((blocker) => {
    const what = blocker.field ? null : find(`github.finding.${blocker.code}.what`)
    if (what === null) return blocker
    const where = blocker.passage ? ` (${blocker.passage})` : ''
    return { ...blocker, text: `${what}${where} ${find(`github.finding.${blocker.code}.todo`) ?? ''}` }
  })
  return new ApiProblem(problem.status, problem.code, blockers)
}
