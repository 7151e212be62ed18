'use client'
import { Group, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../../language/provider.tsx'

interface DialogProps {
  title: string
  opened: boolean
  onClose(): void
  children: ReactNode
}

/** What must be answered first. Its head is a plain box: the library's would count as a second head of the page. */
export function Dialog({ title, opened, onClose, children }: DialogProps) {
  const { t } = useLanguage()
  return (
    <Modal.Root opened={opened} onClose={onClose} centered>
      <Modal.Overlay />
      <Modal.Content>
        <Group justify="space-between" wrap="nowrap" px="md" pt="md" pb="xs">
          <Modal.Title fw={650} fz="lg">
            {title}
          </Modal.Title>
          <Modal.CloseButton aria-label={t('frame.close')} />
        </Group>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
