'use client'
import { LANGUAGES, type Language, policyHtml } from '@fairnotice/policy'
import { useMemo } from 'react'
import styles from './text.module.css'

/** A policy's text as it is published. `policyHtml` lets no HTML of the text through. */
export function Rendered({ markdown, language }: { markdown: string; language: string }) {
  const html = useMemo(() => {
    const spoken = LANGUAGES.find((each) => each === language.split('-')[0]) as Language | undefined
    return policyHtml(markdown, spoken ? { language: spoken } : {}).html
  }, [markdown, language])
  return <article lang={language} className={styles.reading} dangerouslySetInnerHTML={{ __html: html }} />
}
