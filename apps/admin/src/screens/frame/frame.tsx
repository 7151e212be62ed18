'use client'
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { createContext, type ReactNode, useContext, useEffect } from 'react'
import { SWRConfig } from 'swr'
import type { InterfaceLanguage } from '../../language/choose.ts'
import { LanguageProvider } from '../../language/provider.tsx'
import { type ApiProblem, read } from '../data/request.ts'
import { keepFocus } from './keep-focus.ts'
import { cssVariables, theme } from './theme.ts'

const PublicUrl = createContext('')

/** Where the public site is; links to it open there. */
export const usePublicUrl = (): string => useContext(PublicUrl)

/** What every screen stands in: theme, language, and what was fetched. */
export function Frame(props: { language: InterfaceLanguage; publicUrl: string; children: ReactNode }) {
  useEffect(() => keepFocus(document), [])
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <LanguageProvider language={props.language}>
        <PublicUrl value={props.publicUrl}>
          <SWRConfig
            value={{
              fetcher: read,
              shouldRetryOnError: (problem: ApiProblem) => problem.retry,
              errorRetryInterval: 4000,
            }}
          >
            {props.children}
            <Notifications position="top-right" autoClose={5000} />
          </SWRConfig>
        </PublicUrl>
      </LanguageProvider>
    </MantineProvider>
  )
}
