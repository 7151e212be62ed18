'use client'
import { useRouter } from 'next/navigation'
import { useLanguage } from '../../language/provider.tsx'
import { request } from '../data/request.ts'
import type { Policy } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refreshPolicy } from '../data/use-api.ts'
import { SureButton } from '../frame/sure-button.tsx'
import styles from './draft.module.css'

/** Discards a draft, after it was said what that means. */
export function Discard({ policy, number }: { policy: Policy; number: number }) {
  const { t } = useLanguage()
  const router = useRouter()
  const { act, busy, refusal } = useAct()
  async function discard() {
    const path = `/policies/${policy.slug}/versions/${number}`
    const done = await act(() => request(path, { method: 'DELETE' }), t('draft.discarded'))
    if (!done) return false
    router.push(`/policies/${policy.slug}`)
    await refreshPolicy(policy.slug)
    return true
  }
  return (
    <div className={styles.discard}>
      <SureButton
        label={t('draft.discard')}
        warning={t('draft.discardSure')}
        busy={busy}
        refusal={refusal}
        onSure={discard}
      />
    </div>
  )
}
