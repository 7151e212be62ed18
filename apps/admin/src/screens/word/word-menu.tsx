'use client'
import { Button, Menu } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import type { Policy, Version } from '../data/shapes.ts'

/** The text for Word, and what it changes as tracked changes. */
export function WordMenu({ policy, version, language }: { policy: Policy; version: Version; language: string }) {
  'use memo'
  const { t } = useLanguage()
  const path = `/api/v1/policies/${policy.slug}/versions/${version.number}`
  const query = `?language=${encodeURIComponent(language)}`
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="default" size="compact-sm">
          {t('text.word')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={`${path}/text.docx${query}`} download>
          {t('text.wordText')}
        </Menu.Item>
        {version.base !== null && (
          <Menu.Item component="a" href={`${path}/redline.docx${query}&with=${version.base}`} download>
            {t('text.wordChanges', { number: version.base })}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
