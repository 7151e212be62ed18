'use client'
import { Anchor, Box, Group, Title } from '@mantine/core'
import Link from 'next/link'
import { type ReactNode, useEffect } from 'react'
import styles from './page.module.css'

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
  useEffect(() => {
    document.title = `${props.title} · Fair Notice`
  }, [props.title])
  return (
    <Box className={props.wide ? styles.wide : styles.page}>
      <div className={styles.head}>
        <div>
          {props.crumbs && (
            <nav aria-label="Breadcrumb" className={styles.crumbs}>
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
