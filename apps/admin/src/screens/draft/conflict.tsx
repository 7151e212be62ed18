'use client'
import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import { around } from '../changes/change-list.tsx'
import { Segments } from '../changes/marked.tsx'
import { useComparison } from '../changes/use-comparison.ts'
import styles from './draft.module.css'

const NO_AUDIENCES: [] = []

interface Props {
  mine: string
  theirs: { markdown: string; revision: number }
  language: string
  onChoose(keep: 'mine' | 'theirs'): void
}

/** Two people saved: what differs between their texts, and both whole; a person chooses, nobody's text is lost unseen. */
export function Conflict({ mine, theirs, language, onChoose }: Props) {
  const { t } = useLanguage()
  const { comparison } = useComparison(theirs.markdown, mine, language, NO_AUDIENCES)
  return (
    <Alert role="alert" variant="outline" color="red" title={t('draft.conflict')} mb="md">
      <Stack>
        <Text>{t('draft.conflictText')}</Text>
        {!comparison && <Text c="dimmed">{t('draft.comparing')}</Text>}
        <ul className={styles.differences} lang={language}>
          {comparison?.changes.map((change) => (
            <li key={change.id}>
              <Text span size="sm" c="dimmed">
                {(change.section.new.at(-1) ?? change.section.old.at(-1)) &&
                  `${change.section.new.at(-1) ?? change.section.old.at(-1)}: `}
              </Text>
              <Segments segments={around(change.segments)} />
            </li>
          ))}
        </ul>
        <details>
          <summary>{t('draft.bothTexts')}</summary>
          <div className={styles.both}>
            {(
              [
                ['theirs', theirs.markdown],
                ['mine', mine],
              ] as const
            ).map(([whose, text]) => (
              <section key={whose} aria-label={t(`draft.${whose}`)}>
                <Text fw={600}>{t(`draft.${whose}`)}</Text>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard */}
                <pre lang={language} tabIndex={0}>
                  {text}
                </pre>
              </section>
            ))}
          </div>
        </details>
        <Group>
          <Button onClick={() => onChoose('mine')}>{t('draft.keepMine')}</Button>
          <Button variant="default" onClick={() => onChoose('theirs')}>
            {t('draft.takeTheirs')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  )
}
