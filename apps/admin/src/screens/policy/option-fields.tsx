'use client'
import { Textarea } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import type { PolicySettings } from '../data/shapes.ts'
import { languageName } from './time-zones.ts'

/** What members can do about a change, in each language: a sentence a line, as their e-mail lists them. */
export function OptionFields({ form }: { form: UseFormReturnType<PolicySettings> }) {
  const { languages, options } = form.values
  return languages.map((tag) => (
    <OptionField
      key={tag}
      tag={tag}
      lines={options[tag] ?? []}
      onLines={(lines) => form.setFieldValue('options', { ...options, [tag]: lines })}
    />
  ))
}

interface OptionFieldProps {
  tag: string
  lines: string[]
  onLines(lines: string[]): void
}

/** Keeps what is typed as it is until the field is left: an empty line is where the next one begins. */
function OptionField({ tag, lines, onLines }: OptionFieldProps) {
  const { t, language } = useLanguage()
  const [text, setText] = useState(lines.join('\n'))
  return (
    <Textarea
      label={t('policy.options', { language: languageName(tag, language) })}
      description={t('policy.optionsHelp')}
      lang={tag}
      autosize
      minRows={2}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() =>
        onLines(
          text
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
        )
      }
    />
  )
}
