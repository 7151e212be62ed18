'use client'
import type { ReactNode } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { asRead } from './as-read.ts'

/** Added, removed and unchanged words in a row; said aloud as such. */
export function Segments({ segments }: { segments: readonly [string, string][] }) {
  return (
    <>
      {asRead(segments).map(([mark, text], index) => (
        <Marked key={index} mark={mark}>
          {text}
        </Marked>
      ))}
    </>
  )
}

function Marked({ mark, children }: { mark: string; children: ReactNode }) {
  const { t } = useLanguage()
  if (mark === '+')
    return (
      <ins>
        <span className="visually-hidden">{t('changes.added')}: </span>
        {children}
      </ins>
    )
  if (mark === '-')
    return (
      <del>
        <span className="visually-hidden">{t('changes.removed')}: </span>
        {children}
      </del>
    )
  return <>{children}</>
}
