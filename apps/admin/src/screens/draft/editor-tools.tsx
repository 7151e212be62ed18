import { Button, SegmentedControl } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import type { Policy, Version } from '../data/shapes.ts'
import { ImportFile } from '../text/import-file.tsx'
import { WordMenu } from '../word/word-menu.tsx'
import styles from './draft.module.css'
import type { View } from './one-text.tsx'
import { SavingState } from './saving.tsx'
import type { Saving } from './use-draft-text.ts'

/** Above a text: how it is shown, what comes in and goes out, how far saving got. */
export function EditorTools(props: {
  policy: Policy
  version: Version
  language: string
  readOnly: boolean
  /** Whether there is a text before it to compare with. */
  compared: boolean
  view: View
  onView(view: View): void
  folded: boolean
  onFolded(folded: boolean): void
  saving: Saving
  onImport(markdown: string, exact: boolean): void
  onHistory(): void
}) {
  const { t } = useLanguage()
  const { view, compared, folded } = props
  return (
    <div className={styles.tools}>
      <SegmentedControl
        size="sm"
        aria-label={t('draft.view')}
        value={view}
        onChange={(value) => props.onView(value as View)}
        data={[
          { value: 'write', label: t('draft.write') },
          { value: 'markdown', label: 'Markdown' },
          ...(compared ? [{ value: 'changes', label: t('draft.changesShown') }] : []),
          { value: 'published', label: t('draft.asPublished') },
        ]}
      />
      {(view === 'write' || view === 'markdown') && !props.readOnly && <ImportFile onText={props.onImport} />}
      <Button variant="default" size="compact-sm" onClick={props.onHistory}>
        {t('history.open')}
      </Button>
      <WordMenu policy={props.policy} version={props.version} language={props.language} />
      <SavingState saving={props.saving} />
      {compared && (
        <Button
          variant="subtle"
          size="compact-sm"
          visibleFrom="md"
          ml="auto"
          aria-expanded={!folded}
          onClick={() => props.onFolded(!folded)}
        >
          {folded ? t('draft.unfold') : t('draft.fold')}
        </Button>
      )}
    </div>
  )
}
