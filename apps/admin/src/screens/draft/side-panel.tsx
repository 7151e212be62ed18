'use client'
import { Tabs } from '@mantine/core'
import type { ComponentProps } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { CommentList } from '../comments/comment-list.tsx'
import { ChangesPanel } from './changes-panel.tsx'

export type Beside = 'changes' | 'comments'

/** Beside the text: what it changes, or what the team says of it. */
export function SidePanel(props: {
  beside: Beside
  onBeside(beside: Beside): void
  changes: ComponentProps<typeof ChangesPanel>
  comments: Omit<ComponentProps<typeof CommentList>, 'how'>
}) {
  const { t } = useLanguage()
  const open = props.comments.said.comments.filter(({ resolved }) => !resolved).length
  return (
    <Tabs value={props.beside} onChange={(value) => props.onBeside((value ?? 'changes') as Beside)} keepMounted={false}>
      <Tabs.List grow>
        <Tabs.Tab value="changes">{t('draft.changes')}</Tabs.Tab>
        <Tabs.Tab value="comments">
          {open > 0 ? t('comments.titleCount', { count: open }) : t('comments.title')}
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="changes">
        <ChangesPanel {...props.changes} />
      </Tabs.Panel>
      <Tabs.Panel value="comments">
        <CommentList {...props.comments} how={t(props.comments.readOnly ? 'comments.none' : 'comments.how')} />
      </Tabs.Panel>
    </Tabs>
  )
}
