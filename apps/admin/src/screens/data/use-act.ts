'use client'
import { notifications } from '@mantine/notifications'
import { useCallback, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { ApiProblem } from './request.ts'

/**
 * One thing that a person does: it is busy while it runs, its refusal stays on the screen until the next try, and its
 * success is said once (and announced to screen readers).
 */
export function useAct() {
  const { t } = useLanguage()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<ApiProblem | null>(null)
  const act = useCallback(
    async <T>(step: () => Promise<T>, said?: string): Promise<{ value: T } | null> => {
      setBusy(true)
      setRefusal(null)
      try {
        const value = await step()
        if (said)
          notifications.show({ message: said, color: 'accent', closeButtonProps: { 'aria-label': t('frame.close') } })
        return { value }
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error
        setRefusal(error)
        return null
      } finally {
        setBusy(false)
      }
    },
    [t],
  )
  return { act, busy, refusal, forget: () => setRefusal(null) }
}
