import { createHash } from 'node:crypto'
import type { VersionFile } from '../src/index.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A version's file with what a test says of it. */
export const fileOf = (markdown: string, more: Partial<VersionFile> = {}): VersionFile => ({
  publisher: { name: 'Harbour & Heath' },
  title: 'Members’ privacy policy',
  number: 3,
  language: 'en',
  frame: 'en',
  published: new Date('2027-01-04T09:30:00Z'),
  timeZone: 'Europe/Brussels',
  url: 'https://policies.harbourandheath.example/privacy/v/3',
  sha256: sha256(markdown),
  markdown,
  ...more,
})
