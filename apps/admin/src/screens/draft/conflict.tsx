'use client'
import { Alert, Button, Group, ScrollArea, Stack, Text } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import { InlineText } from '../changes/marked.tsx'
import { useComparison } from '../changes/use-comparison.ts'

const NO_AUDIENCES: [] = []

/** Two people saved: both texts and what differs between them; a person chooses, nobody's text is lost unseen. */
export function Conflict(props: {
  mine: string
  theirs: { markdown: string; revision: number }
  language: string
  onChoose(keep: 'mine' | 'theirs'): void
}) {
  const { t } = useLanguage()
  const { comparison } = useComparison(props.theirs.markdown, props.mine, props.language, NO_AUDIENCES)
  return (
    <Alert role="alert" variant="outline" color="red" title={t('draft.conflict')} mb="md">
      <Stack>
        <Text>{t('draft.conflictText')}</Text>
        <ScrollArea.Autosize mah="50vh" type="auto">
          {comparison ? (
            <InlineText after={props.mine} changes={comparison.changes as never} language={props.language} />
          ) : (
            <Text c="dimmed">{t('draft.comparing')}</Text>
          )}
        </ScrollArea.Autosize>
        <Group>
          <Button onClick={() => props.onChoose('mine')}>{t('draft.keepMine')}</Button>
          <Button variant="default" onClick={() => props.onChoose('theirs')}>
            {t('draft.takeTheirs')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  )
}
