'use client'
import { Button, Menu, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { useNetwork } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import Link from 'next/link'
import { usePathname, useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'
import { speakLanguage, useLanguage } from '../../language/provider.tsx'
import { request } from '../data/request.ts'
import { useMe } from '../data/use-api.ts'
import { RestorationBanner } from '../restoration/banner.tsx'
import { SearchKey } from '../search/search-key.tsx'
import { signOut } from '../sign-in/client.ts'
import { RequiredSecondFactor } from '../sign-in/required.tsx'
import { SetUp } from '../sign-in/set-up.tsx'
import { StepUp } from '../sign-in/step-up.tsx'
import { Loaded } from './loaded.tsx'
import styles from './page.module.css'
import { stayWhileOffline } from './stay.ts'

/** What stands around every screen of someone who is signed in. */
export function Shell({ children }: { children: ReactNode }) {
  const { t, language } = useLanguage()
  const me = useMe()
  const router = useRouter()
  const path = usePathname()
  const before = useRef(path)
  const { online } = useNetwork()
  const code = me.error?.code === 'code-required'
  const out = code || me.error?.code === 'not-signed-in'
  const mustSetUp = me.data?.signIn?.secondFactorRequired === true && !me.data.signIn.secondFactor
  useEffect(() => {
    if (out) router.replace(`/sign-in?${code ? 'step=code&' : ''}next=${encodeURIComponent(path)}`)
  }, [out, code, path, router])
  useEffect(() => {
    // What had the focus went with the screen before: it begins anew where the new one does.
    if (before.current !== path && document.activeElement === document.body)
      document.getElementById('main')?.focus({ preventScroll: true })
    before.current = path
  }, [path])
  useEffect(
    () =>
      stayWhileOffline(document, () =>
        notifications.show({
          id: 'offline',
          message: t('frame.stays'),
          color: 'accent',
          closeButtonProps: { 'aria-label': t('frame.close') },
        }),
      ),
    [t],
  )
  const known = me.data?.language
  useEffect(() => {
    // What is mailed to a person speaks as their screens do.
    if (known !== undefined && known !== language)
      void request('/me/language', { method: 'PUT', body: { language } }).catch(() => {})
  }, [known, language])
  const links = [
    { href: '/policies', label: t('frame.policies') },
    { href: '/members', label: t('frame.members') },
    { href: '/settings', label: t('frame.settings') },
  ]
  return (
    <>
      <a href="#main" className={styles.skip} data-plain>
        {t('frame.skip')}
      </a>
      <header className={styles.bar}>
        <div className={styles.barInner}>
          <Link href="/" className={styles.name} data-plain>
            Fair Notice
          </Link>
          <nav className={styles.links} aria-label={t('frame.main')}>
            {links.map(({ href, label }) => (
              <Link
                key={href}
                href={href}
                className={styles.link}
                data-plain
                aria-current={path.startsWith(href) ? 'page' : undefined}
              >
                {label}
              </Link>
            ))}
          </nav>
          {me.data && <SearchKey />}
          {me.data ? (
            <Account name={me.data.user.name} />
          ) : (
            <Button variant="subtle" color="gray" size="compact-sm" disabled>
              …
            </Button>
          )}
        </div>
      </header>
      <div role="status">
        {!online && (
          <p className={styles.notice} style={{ margin: 0 }}>
            {t('frame.offline')}
          </p>
        )}
      </div>
      <RestorationBanner />
      <main id="main" tabIndex={-1} style={{ outline: 'none' }}>
        {/* A screen asks for its own data while it is not yet known who is signed in: one way to the server less. */}
        {out ? null : mustSetUp ? (
          <RequiredSecondFactor />
        ) : me.data?.organisation === null ? (
          <SetUp />
        ) : me.data || !me.error ? (
          children
        ) : (
          <Loaded answer={me}>{() => null}</Loaded>
        )}
      </main>
      <StepUp />
    </>
  )
}

function Account({ name }: { name: string }) {
  const { t, language } = useLanguage()
  const { setColorScheme } = useMantineColorScheme()
  const scheme = useComputedColorScheme('light')
  const router = useRouter()
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          styles={{ root: { color: 'inherit' } }}
          aria-label={t('frame.account', { name })}
        >
          {name} ▾
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} href="/settings/account">
          {t('settings.account')}
        </Menu.Item>
        <Menu.Item onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}>
          {scheme === 'dark' ? t('frame.light') : t('frame.dark')}
        </Menu.Item>
        <Menu.Item
          lang={language === 'en' ? 'nl' : 'en'}
          onClick={() => speakLanguage(language === 'en' ? 'nl' : 'en')}
        >
          {language === 'en' ? 'Nederlands' : 'English'}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          onClick={async () => {
            await signOut()
            router.replace('/sign-in')
            router.refresh()
          }}
        >
          {t('frame.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
