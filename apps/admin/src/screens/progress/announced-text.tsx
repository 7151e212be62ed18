'use client'
import { Button, Title } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import type { Policy, Version } from '../data/shapes.ts'
import { Sought, useSought } from '../search/sought.tsx'
import { LanguageTabs } from '../text/language-tabs.tsx'
import { Rendered } from '../text/rendered.tsx'

/** The text that is announced; folded away, unless the search led to a passage of it. */
export function AnnouncedText({ policy, version }: { policy: Policy; version: Version }) {
  const { t } = useLanguage()
  const sought = useSought(policy.languages)
  const [open, setOpen] = useState(sought.find !== null)
  const [language, setLanguage] = useState(sought.language ?? policy.sourceLanguage)
  const text = version.renditions.find((each) => each.language === language)
  return (
    <section aria-labelledby="announced-text">
      <Title order={2} id="announced-text" mb="sm">
        {t('progress.text')}
      </Title>
      <Button variant="default" size="compact-sm" mb="md" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'progress.hideText' : 'progress.showText')}
      </Button>
      {open && (
        <>
          <LanguageTabs languages={policy.languages} value={language} onChange={setLanguage} mb="md" />
          <Sought find={sought.find} />
          {text && <Rendered markdown={text.markdown} language={language} />}
        </>
      )}
    </section>
  )
}
