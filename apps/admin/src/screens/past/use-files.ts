'use client'
import { type PastVersion, readPastName } from '@fairnotice/policy'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import type { Policy } from '../data/shapes.ts'
import { fileMarkdown } from '../text/paste.ts'

/** One file of the past, as it was read; date and language are what its name says until someone mends them. */
export interface PastFile {
  id: number
  name: string
  date: string
  language: string
  markdown: string | null
  /** What was lost in reading it, or why it can't be read. */
  said: string
}

let counted = 0

export function useFiles(policy: Policy) {
  const { t } = useLanguage()
  const [files, setFiles] = useState<PastFile[]>([])
  const [reading, setReading] = useState(false)
  async function add(chosen: readonly File[]) {
    setReading(true)
    const read = await Promise.all(
      chosen.map(async (file): Promise<PastFile> => {
        const { date, language } = readPastName(file.name, policy)
        const { markdown, said } = await fileMarkdown(file, t)
        counted += 1
        return {
          id: counted,
          name: file.name,
          date: date ?? '',
          language,
          markdown,
          said,
        }
      }),
    )
    setFiles((before) => [...before, ...read].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)))
    setReading(false)
  }
  return {
    files,
    reading,
    add,
    mend: (id: number, part: Partial<PastFile>) =>
      setFiles((before) => before.map((file) => (file.id === id ? { ...file, ...part } : file))),
    drop: (id: number) => setFiles((before) => before.filter((file) => file.id !== id)),
  }
}

/** Files of one date are one version's texts. `rows`: the files of each version, for showing what is wrong with it. */
export function versionsOf(files: readonly PastFile[]): { versions: PastVersion[]; rows: number[][] } {
  const groups: { date: string; renditions: Record<string, string>; ids: number[] }[] = []
  for (const { id, date, language, markdown } of files) {
    const text = markdown ?? ''
    const found = groups.find((group) => group.date === date && date !== '' && group.renditions[language] === undefined)
    if (found) {
      found.renditions[language] = text
      found.ids.push(id)
    } else groups.push({ date, renditions: { [language]: text }, ids: [id] })
  }
  return {
    versions: groups.map(({ date, renditions }) => ({ date, renditions })),
    rows: groups.map(({ ids }) => ids),
  }
}
