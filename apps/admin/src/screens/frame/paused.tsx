import { useLanguage } from '../../language/provider.tsx'
import { Moment } from './time.tsx'

/** That a person has stopped all sending: who, and when. */
export function PausedBy({ at, by, zone }: { at: string; by: string | null; zone: string }) {
  const { t } = useLanguage()
  return (
    <>
      {by === null ? t('desk.paused') : t('desk.pausedBy', { name: by })} <Moment at={at} zone={zone} />.
    </>
  )
}
