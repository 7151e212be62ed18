'use client'
import { Anchor, Box, Group, Title } from '@mantine/core'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import styles from './page.module.css'
import { WindowTitle } from './window-title.tsx'

export interface Crumb {
  label: string
  href: string
}

/** A screen: where it is, its one heading, what can be done, and its content. */
export function Page(props: {
  title: string
  /** Beside the heading: a badge, a language. */
  mark?: ReactNode
  crumbs?: Crumb[]
  actions?: ReactNode
  wide?: boolean
  children: ReactNode
}) {
  const { t } = useLanguage()
  return (
    <Box className={props.wide ? styles.wide : styles.page}>
      <WindowTitle>{props.title}</WindowTitle>
      <div className={styles.head}>
        <div>
          {props.crumbs && (
            <nav aria-label={t('frame.crumbs')} className={styles.crumbs}>
              {props.crumbs.map(({ label, href }, k) => (
                <span key={href}>
                  {k > 0 && <span aria-hidden="true"> / </span>}
                  <Anchor component={Link} href={href} size="sm">
                    {label}
                  </Anchor>
                </span>
              ))}
            </nav>
          )}
          <Group gap="sm" align="center">
            <Title order={1}>{props.title}</Title>
            {props.mark}
          </Group>
        </div>
        {props.actions && <Group gap="sm">{props.actions}</Group>}
      </div>
      {props.children}
    </Box>
  )
}
