'use client'
import { type MantineSpacing, Tabs } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import { languageName } from '../policy/time-zones.ts'

/** Which language's text is shown; nothing where there is but one. */
export function LanguageTabs({
  languages,
  value,
  onChange,
  source,
  label,
  mb,
}: {
  languages: readonly string[]
  value: string | null
  onChange(language: string): void
  /** The policy's own, which is then said. */
  source?: string
  /** What the languages are of; else the text. */
  label?: string
  mb?: MantineSpacing
}) {
  const { t, language: own } = useLanguage()
  if (languages.length < 2) return null
  return (
    <Tabs value={value} onChange={(tag) => tag && onChange(tag)} {...(mb ? { mb } : {})}>
      <Tabs.List aria-label={label ?? t('draft.languages')}>
        {languages.map((tag) => (
          <Tabs.Tab key={tag} value={tag}>
            {languageName(tag, own)}
            {tag === source ? ` · ${t('draft.source')}` : ''}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  )
}
