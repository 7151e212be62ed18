import { Button } from '@mantine/core'
import Link from 'next/link'
import { useLanguage } from '../../language/provider.tsx'
import { hasRole } from '../data/may.ts'
import { useMe } from '../data/use-api.ts'

export function NewPolicyButton({ filled = false }: { filled?: boolean }) {
  const { t } = useLanguage()
  const me = useMe()
  if (!hasRole(me.data?.user, 'author', 'administrator')) return null
  return (
    <Button component={Link} href="/new-policy" variant={filled ? 'filled' : 'default'}>
      {t('desk.newPolicy')}
    </Button>
  )
}
