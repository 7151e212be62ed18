'use client'
import { Button, Tabs, Title } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import type { Policy, Version } from '../data/shapes.ts'
import { languageName } from '../policy/time-zones.ts'
import { Sought, useSought } from '../search/sought.tsx'
import { Rendered } from '../text/rendered.tsx'

/** The text that is announced; folded away, unless the search led to a passage of it. */
export function AnnouncedText({ policy, version }: { policy: Policy; version: Version }) {
  const { t, language: own } = useLanguage()
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
          {policy.languages.length > 1 && (
            <Tabs value={language} onChange={(tag) => tag && setLanguage(tag)} mb="md">
              <Tabs.List aria-label={t('draft.languages')}>
                {policy.languages.map((tag) => (
                  <Tabs.Tab key={tag} value={tag}>
                    {languageName(tag, own)}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
            </Tabs>
          )}
          <Sought find={sought.find} />
          {text && <Rendered markdown={text.markdown} language={language} />}
        </>
      )}
    </section>
  )
}
