import type { Language } from '@fairnotice/policy'

/** Narrows a change to the audiences that its heading, lead-in or own words name. See classify/audiences.ts. */
export const audienceNamed: { id: string; law: null; texts: Record<Language, string> } = {
  id: 'audience-named',
  law: null,
  texts: {
    en: 'The passage says whom it is for: {what}',
    nl: 'De passage zegt voor wie zij geldt: {what}',
    fr: 'Le passage dit à qui il s’adresse : {what}',
    de: 'Die Passage sagt, für wen sie gilt: {what}',
  },
}
