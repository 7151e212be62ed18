import { useLanguage } from '../../language/provider.tsx'
import type { Sending } from '../data/shapes.ts'
import { Moment } from './time.tsx'

/** That the limits of sending let nothing leave, and when it goes on: for all at once, or for the first and the last. */
export function HeldUntil({ held, zone }: { held: NonNullable<Sending['held']>; zone: string }) {
  const { t } = useLanguage()
  return (
    <>
      {t(`sending.held.${held.waits}`)} <Moment at={held.until} zone={zone} />
      {held.last !== held.until && (
        <>
          {t('sending.held.first')} <Moment at={held.last} zone={zone} distance={false} />
        </>
      )}
      .
    </>
  )
}
