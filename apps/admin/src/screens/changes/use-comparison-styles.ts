import { COMPARISON_CSS } from '@fairnotice/diff/html'
import { useInsertionEffect } from 'react'

let styled = false

/** The renderer's styles, once, through the CSSOM: the policy for contents allows no inline style. */
export function useComparisonStyles(): void {
  useInsertionEffect(() => {
    if (styled) return
    styled = true
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(COMPARISON_CSS)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }, [])
}
