'use client'
import { Anchor } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'

/** A picture's numbers, for whoever would rather read them. */
export function AsTable({ children }: { children: ReactNode }) {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Anchor component="button" type="button" size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'pictures.hideTable' : 'pictures.asTable')}
      </Anchor>
      {open && children}
    </>
  )
}
