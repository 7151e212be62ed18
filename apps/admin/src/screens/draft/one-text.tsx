import { Skeleton } from '@mantine/core'
import type { RefObject } from 'react'
import { DocumentEditor, type DocumentHandle } from '../../editor/document-editor.tsx'
import { useLanguage } from '../../language/provider.tsx'
import { InlineText } from '../changes/inline-text.tsx'
import type { useComparison } from '../changes/use-comparison.ts'
import { languageName } from '../policy/time-zones.ts'
import { Rendered } from '../text/rendered.tsx'
import { Write } from '../text/write.tsx'
import styles from './draft.module.css'
import type { useRemarks } from './use-remarks.ts'

export type View = 'write' | 'markdown' | 'changes' | 'published'

/** The text itself, in one of its views. */
export function OneText(props: {
  view: View
  language: string
  readOnly: boolean
  /** As it stands in an editor, and as it is kept. */
  typed: string
  text: string
  base: string | null
  compared: ReturnType<typeof useComparison>
  paper: RefObject<DocumentHandle | null>
  remarks: Pick<ReturnType<typeof useRemarks>, 'marks' | 'select' | 'begin'>
  selected: string | null
  onSelect(id: string | null): void
  onText(markdown: string): void
}) {
  const { t, language: own } = useLanguage()
  const { view, language, readOnly, base, remarks } = props
  const { comparison, behind } = props.compared
  const label = t('draft.textIn', { language: languageName(language, own) })
  switch (view) {
    case 'write':
      return (
        <DocumentEditor
          handle={props.paper}
          label={label}
          language={language}
          readOnly={readOnly}
          text={props.typed}
          remarks={remarks.marks}
          onRemark={remarks.select}
          onComment={remarks.begin}
          onText={props.onText}
        />
      )
    case 'markdown':
      return (
        <Write
          className={styles.text}
          aria-label={label}
          lang={language}
          readOnly={readOnly}
          value={props.typed}
          onText={props.onText}
          placeholder={t('draft.placeholder')}
        />
      )
    case 'changes':
      if (base === null) return null
      return (
        <div className={styles.paper}>
          {comparison && !behind ? (
            <InlineText
              before={base}
              after={props.text}
              changes={comparison.changes}
              language={language}
              selected={props.selected}
              onChange={props.onSelect}
            />
          ) : (
            <Skeleton height={240} />
          )}
        </div>
      )
    case 'published':
      return (
        <div className={styles.paper}>
          <Rendered markdown={props.text} language={language} />
        </div>
      )
  }
}
