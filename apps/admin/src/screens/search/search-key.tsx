'use client'
import { useHotkeys } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import Link from 'next/link'
import { usePathname, useRouter } from 'next/navigation'
import { useLanguage } from '../../language/provider.tsx'
import styles from './search-key.module.css'

/** The way to the search from everywhere: a link, and the keys / and Ctrl+K (which in the editor makes a link). */
export function SearchKey() {
  const { t } = useLanguage()
  const router = useRouter()
  const path = usePathname()
  const go = () => {
    if (path !== '/search') return router.push('/search')
    const field = document.getElementById('search') as HTMLInputElement | null
    field?.focus()
    field?.select()
  }
  useHotkeys([['/', go]])
  useHotkeys([['mod+K', go]], [])
  return (
    <Link
      href="/search"
      className={styles.link}
      data-plain
      aria-current={path === '/search' ? 'page' : undefined}
      aria-keyshortcuts="/ Control+K"
      title={t('search.keys')}
    >
      <IconSearch size={16} stroke={2} aria-hidden="true" />
      <span>{t('search.title')}</span>
    </Link>
  )
}
