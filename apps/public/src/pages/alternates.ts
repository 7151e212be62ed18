import { LANGUAGES } from '@fairnotice/policy'
import { pathOf, type Route } from '../routes.ts'
import { frameLanguage } from '../wording/index.ts'
import type { PolicyScene, Scene } from './scene.ts'

/** The paths of one route in each of the policy's languages; the source language has no prefix. */
export function alternatesOf(scene: PolicyScene, route: Route): Record<string, string> {
  const { languages, sourceLanguage } = scene.history.policy
  const path = (language: string | null) => pathOf({ ...route, language })
  const found = Object.fromEntries(
    languages.map((language) => [language, path(language === sourceLanguage ? null : language)]),
  )
  return { ...found, 'x-default': path(null) }
}

/** The list of policies, in each language of the frame. */
export function homeAlternates({ organisation }: Scene): Record<string, string> {
  const own = frameLanguage(organisation?.language ?? 'en')
  const path = (language: string) => pathOf({ page: 'home', language: language === own ? null : language })
  return { ...Object.fromEntries(LANGUAGES.map((language) => [language, path(language)])), 'x-default': '/' }
}
