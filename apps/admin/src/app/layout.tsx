import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './globals.css'
import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core'
import type { Metadata } from 'next'
import { cookies, headers } from 'next/headers'
import type { ReactNode } from 'react'
import { env } from '../env.ts'
import { chooseLanguage, LANGUAGE_COOKIE } from '../language/choose.ts'
import { Frame } from '../screens/frame/frame.tsx'

// Each screen names itself (`WindowTitle`): a title from here would come later, and take its place.
export const metadata: Metadata = { robots: 'noindex' }

export default async function Layout({ children }: { children: ReactNode }) {
  const [head, jar] = await Promise.all([headers(), cookies()])
  const nonce = head.get('x-nonce') ?? undefined
  const language = chooseLanguage(jar.get(LANGUAGE_COOKIE)?.value, head.get('accept-language'))
  return (
    <html lang={language} {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript defaultColorScheme="auto" nonce={nonce} />
      </head>
      <body>
        <Frame language={language} publicUrl={env().PUBLIC_URL}>
          {children}
        </Frame>
      </body>
    </html>
  )
}
