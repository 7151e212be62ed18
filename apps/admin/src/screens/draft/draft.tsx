'use client'
import { Button } from '@mantine/core'
import { useCallback, useRef, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { may } from '../data/may.ts'
import { request } from '../data/request.ts'
import type { Policy, Version } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refreshPolicy, useMe } from '../data/use-api.ts'
import { StateBadge } from '../frame/badge.tsx'
import { usePolicyCrumbs } from '../frame/crumbs.ts'
import { Page } from '../frame/page.tsx'
import { Refusal } from '../frame/refusal.tsx'
import { Sought, useSought } from '../search/sought.tsx'
import { LanguageTabs } from '../text/language-tabs.tsx'
import { Discard } from './discard.tsx'
import { Editor, type EditorHandle } from './editor.tsx'
import type { Kept } from './use-draft-text.ts'

/** A version while it is written: one text for each language, and what it changes beside it. */
export function Draft({ policy, version }: { policy: Policy; version: Version }) {
  const { t } = useLanguage()
  const me = useMe()
  const { act, busy, refusal } = useAct()
  const sought = useSought(policy.languages)
  const [language, setLanguage] = useState(
    sought.language ??
      (version.state === 'draft'
        ? policy.sourceLanguage
        : (policy.languages.find((tag) => tag !== policy.sourceLanguage) ?? policy.sourceLanguage)),
  )
  const editor = useRef<EditorHandle | null>(null)
  const latest = useRef(new Map<string, Kept>())
  const kept = (tag: string): Kept => {
    const rendition = version.renditions.find((each) => each.language === tag)
    return latest.current.get(tag) ?? { markdown: rendition?.markdown ?? '', revision: rendition?.revision ?? null }
  }
  const onSaved = useCallback(
    (saved: Kept) => {
      latest.current.set(language, saved)
    },
    [language],
  )

  async function change(tag: string) {
    if (editor.current && !(await editor.current.save())) return
    setLanguage(tag)
  }
  async function submit() {
    if (editor.current && !(await editor.current.save())) return
    const done = await act(
      () => request(`/policies/${policy.slug}/versions/${version.number}/submit`, { method: 'POST' }),
      t('draft.submitted'),
    )
    if (done) await refreshPolicy(policy.slug)
  }
  const drafting = version.state === 'draft'
  const crumbs = usePolicyCrumbs(policy, drafting ? undefined : version.number)
  const translating = version.state === 'submitted' || version.state === 'approved'
  // From submission on the source text is fixed; translations may follow until it is announced.
  const writes = may(me.data?.user, 'edit') && (drafting || (translating && language !== policy.sourceLanguage))
  return (
    <Page
      wide
      title={drafting ? t('policy.version', { number: version.number }) : t('review.translations')}
      mark={<StateBadge version={version} />}
      crumbs={crumbs}
      actions={
        drafting &&
        may(me.data?.user, 'submit') && (
          <Button onClick={submit} loading={busy}>
            {t('draft.submit')}
          </Button>
        )
      }
    >
      <Refusal
        problem={refusal}
        placeOf={({ code }) =>
          code === 'clause-not-in-text' ? `/policies/${policy.slug}/settings#field-noticeRule` : null
        }
      />
      <LanguageTabs
        languages={policy.languages}
        value={language}
        onChange={change}
        source={policy.sourceLanguage}
        mb="md"
      />
      <Sought find={sought.find} />
      <Editor
        key={language}
        handle={editor}
        policy={policy}
        version={version}
        language={language}
        first={kept(language)}
        readOnly={!writes}
        onSaved={onSaved}
      />
      {drafting && may(me.data?.user, 'discard') && <Discard policy={policy} number={version.number} />}
    </Page>
  )
}
