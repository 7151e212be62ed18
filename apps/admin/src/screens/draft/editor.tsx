'use client'
import { Button, Drawer } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type RefObject, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { DocumentHandle } from '../../editor/document-editor.tsx'
import { adopted } from '../../editor/source/adopt.ts'
import { useLanguage } from '../../language/provider.tsx'
import { useInlineTextAhead } from '../changes/inline-text.tsx'
import { placesInNew } from '../changes/places.ts'
import { useComparison } from '../changes/use-comparison.ts'
import { hasRole } from '../data/may.ts'
import type { Audience, Policy, Version } from '../data/shapes.ts'
import { useMe } from '../data/use-api.ts'
import { Refusal } from '../frame/refusal.tsx'
import { History } from '../history/history.tsx'
import { Conflict } from './conflict.tsx'
import styles from './draft.module.css'
import { EditorTools } from './editor-tools.tsx'
import { goTo } from './go-to.ts'
import { asTyped, typedOffset } from './keep-line-ends.ts'
import { OneText, type View } from './one-text.tsx'
import { TROUBLE } from './saving.tsx'
import { SidePanel } from './side-panel.tsx'
import { Translator } from './translator.tsx'
import { type Kept, useDraftText } from './use-draft-text.ts'
import { useRemarks } from './use-remarks.ts'

export interface EditorHandle {
  /** Saves what is not yet saved; false if it could not. */
  save(): Promise<boolean>
}

const NONE: Audience[] = []

export function Editor(props: {
  handle: RefObject<EditorHandle | null>
  policy: Policy
  version: Version
  language: string
  first: Kept
  readOnly: boolean
  onSaved(kept: Kept): void
}) {
  const { t } = useLanguage()
  useInlineTextAhead()
  const { policy, version, language } = props
  const path = `/policies/${policy.slug}/versions/${version.number}/renditions/${language}`
  const { typed, text, type, saving, save, stand, settle } = useDraftText(path, props.first, props.onSaved)
  const [view, setView] = useState<View>('write')
  const [folded, setFolded] = useState(false)
  const [sheet, setSheet] = useState(false)
  const [history, setHistory] = useState(false)
  const [selected, setSelected] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const me = useMe()
  const base = version.baseTexts.find((each) => each.language === language)?.markdown ?? null
  const compared = useComparison(base, text, language, me.data?.audiences ?? NONE, policy)
  const { comparison, behind } = compared
  const paper = useRef<DocumentHandle | null>(null)
  useImperativeHandle(
    props.handle,
    () => ({
      save: () => {
        paper.current?.flush()
        return save()
      },
    }),
    [save],
  )
  const stale = version.renditions.find((each) => each.language === language)?.stale ?? false
  const places = useMemo(() => placesInNew((comparison?.changes ?? []) as never), [comparison])

  /** What came back from Word changes what was edited there, and nothing else of the text. */
  function take(markdown: string, exact: boolean) {
    type(exact ? markdown : adopted(paper.current?.flush() ?? typed, markdown))
  }

  function show(id: string) {
    setSelected(id)
    setSheet(false)
    const change = comparison?.changes.find((each) => each.id === id)
    const area = box.current?.querySelector('textarea')
    if (!change) return
    const start = places.get(id) ?? 0
    const end = change.new.at(-1)?.end ?? start
    if (view === 'write') paper.current?.goTo(typedOffset(text, start), typedOffset(text, end))
    else if (view === 'markdown' && area) goTo(area, text, start, end)
    else setView('changes')
  }
  const remarks = useRemarks({
    policy,
    version,
    language,
    text,
    stand,
    readOnly: !hasRole(me.data?.user, 'author', 'reviewer', 'publisher', 'administrator'),
    saved: saving.state === 'saved',
    goTo: (start, end) => {
      setView('write')
      setSheet(false)
      requestAnimationFrame(() => paper.current?.goTo(start, end))
    },
    onOpen: () => {
      setFolded(false)
      if (window.matchMedia('(max-width: 62em)').matches) setSheet(true)
    },
  })
  const panel = (
    <SidePanel
      beside={remarks.beside}
      onBeside={remarks.setBeside}
      changes={{ policy, version, comparison, behind, selected, onSelect: show }}
      comments={remarks.list}
    />
  )
  return (
    <>
      {history && (
        <History
          path={path}
          text={text}
          language={language}
          readOnly={props.readOnly}
          onRestore={(markdown) => {
            type(asTyped(markdown))
            setHistory(false)
            notifications.show({
              message: t('history.restored'),
              color: 'accent',
              closeButtonProps: { 'aria-label': t('frame.close') },
            })
          }}
          onClose={() => setHistory(false)}
        />
      )}
      <div id={TROUBLE} tabIndex={-1}>
        {saving.state === 'conflict' && (
          <Conflict
            mine={text}
            theirs={saving.theirs}
            language={language}
            onChoose={(keep) => settle(keep, saving.theirs)}
          />
        )}
        {saving.state === 'refused' && <Refusal problem={saving.problem} />}
      </div>
      {stale && (
        <Translator
          path={path}
          policy={policy}
          readOnly={props.readOnly}
          onRight={async (sections) => {
            paper.current?.flush()
            await save(true, sections)
          }}
        />
      )}
      <EditorTools
        policy={policy}
        version={version}
        language={language}
        readOnly={props.readOnly}
        compared={base !== null}
        view={view}
        onView={setView}
        folded={folded}
        onFolded={setFolded}
        saving={saving}
        onImport={take}
        onHistory={() => setHistory(true)}
      />
      <div className={styles.columns} data-folded={folded || undefined}>
        <div ref={box}>
          <OneText
            view={view}
            language={language}
            readOnly={props.readOnly}
            typed={typed}
            text={text}
            base={base}
            compared={compared}
            paper={paper}
            remarks={remarks}
            selected={selected}
            onSelect={setSelected}
            onText={type}
          />
        </div>
        <aside className={styles.panel} aria-label={t('draft.panel')}>
          {panel}
        </aside>
      </div>
      <div className={styles.sheet}>
        <Button
          fullWidth
          variant="default"
          onClick={() => {
            // A first version changes nothing: what there is beside it are the comments.
            if (base === null) remarks.setBeside('comments')
            setSheet(true)
          }}
        >
          {base === null ? t('comments.title') : t('draft.showChanges', { count: comparison?.changes.length ?? 0 })}
        </Button>
      </div>
      <Drawer
        opened={sheet}
        onClose={() => setSheet(false)}
        position="bottom"
        returnFocus={false}
        size="75%"
        title={t('draft.panel')}
        closeButtonProps={{ 'aria-label': t('frame.close') }}
      >
        {panel}
      </Drawer>
    </>
  )
}
