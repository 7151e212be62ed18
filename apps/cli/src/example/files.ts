import { readFile } from 'node:fs/promises'
import { type NoticeRule, PRESETS } from '@fairnotice/policy'

const folder = new URL('../../example/', import.meta.url)
const read = (path: string) => readFile(new URL(path, folder), 'utf8')

export interface ExampleOrganisation {
  name: string
  domain: string
  postalAddress: string
  audiences: { slug: string; name: Record<string, string>; cues: string[] }[]
}

interface History {
  title: Record<string, string>
  sourceLanguage: string
  languages: string[]
  timeZone: string
  audiences: string[]
  documentControl: { code: string; classification: string; owner: string }
  noticeRule: { preset: string; clause: Record<string, string> }
  versions: { number: number; date: string; note: string }[]
}

/** A policy of the example, with the texts of its three versions. */
export interface ExamplePolicy extends Omit<History, 'versions'> {
  slug: string
  versions: { number: number; date: Date; note: string; texts: Record<string, string> }[]
}

export const exampleOrganisation = async (): Promise<ExampleOrganisation> => JSON.parse(await read('organisation.json'))

export async function examplePolicies(): Promise<ExamplePolicy[]> {
  const histories: Record<string, History> = JSON.parse(await read('history.json'))
  return Promise.all(
    Object.entries(histories).map(async ([slug, history]) => ({
      ...history,
      slug,
      versions: await Promise.all(
        history.versions.map(async ({ number, date, note }) => {
          const texts = history.languages.map(async (language) => [
            language,
            await read(`${slug}/${number}.${language}.md`),
          ])
          return {
            number,
            note,
            date: new Date(`${date}T00:00:00Z`),
            texts: Object.fromEntries(await Promise.all(texts)),
          }
        }),
      ),
    })),
  )
}

/**
 * The notice rule as a version's text supports it: a clause that the text does not have yet is not quoted.
 */
export function ruleFor(policy: ExamplePolicy, text: string): NoticeRule {
  const preset = PRESETS[policy.noticeRule.preset]
  if (!preset) throw new Error(`The example names no known preset: ${policy.noticeRule.preset}`)
  const quote = policy.noticeRule.clause[policy.sourceLanguage]
  return {
    ...preset.rule,
    clause: quote && text.includes(quote) ? { quote, section: headingAbove(text, quote) } : null,
  }
}

const headingAbove = (text: string, quote: string): string =>
  text
    .slice(0, text.indexOf(quote))
    .match(/^#+ .*$/gm)
    ?.at(-1)
    ?.replace(/^#+ /, '') ?? ''
