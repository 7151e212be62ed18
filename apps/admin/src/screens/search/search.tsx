'use client'
import { Checkbox, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import type { SearchPage } from '../data/shapes.ts'
import { useApi, useDesk } from '../data/use-api.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Page } from '../frame/page.tsx'
import { languageName } from '../policy/time-zones.ts'
import { Pages } from '../progress/notices.tsx'
import { Hit } from './hit.tsx'
import styles from './search.module.css'

/** Looking through every text of every version. */
export function Search({ first }: { first: string }) {
  const { t, language: own, locale } = useLanguage()
  const [typed, setTyped] = useState(first)
  const [query] = useDebouncedValue(typed.trim(), 250)
  const [policy, setPolicy] = useState('')
  const [language, setLanguage] = useState('')
  const [inForce, setInForce] = useState(false)
  const [skipped, setSkipped] = useState<number[]>([])
  const skip = skipped.at(-1) ?? 0
  const policies = useDesk().data?.policies ?? []
  const languages = [...new Set(policies.flatMap((each) => each.languages))].sort()
  const search = new URLSearchParams({
    q: query,
    ...(policy ? { policy } : {}),
    ...(language ? { language } : {}),
    ...(inForce ? { inForce: 'true' } : {}),
    ...(skip ? { skip: String(skip) } : {}),
  })
  const page = useApi<SearchPage>(query ? `/search?${search}` : null, { keepPreviousData: true })
  // So that coming back from a passage shows what was found.
  useEffect(() => {
    window.history.replaceState(null, '', query ? `/search?${new URLSearchParams({ q: query })}` : '/search')
  }, [query])
  const asking = (change: () => void) => {
    setSkipped([])
    change()
  }
  return (
    <Page title={t('search.title')}>
      <search className={styles.form}>
        <TextInput
          id="search"
          type="search"
          size="md"
          label={t('search.label')}
          description={t('search.help')}
          autoFocus
          value={typed}
          onChange={(event) => {
            const { value } = event.currentTarget
            asking(() => setTyped(value))
          }}
          className={styles.field}
        />
        <NativeSelect
          label={t('search.policy')}
          value={policy}
          onChange={(event) => {
            const { value } = event.currentTarget
            asking(() => setPolicy(value))
          }}
          data={[
            { value: '', label: t('search.all') },
            ...policies.map(({ slug, title }) => ({ value: slug, label: title })),
          ]}
        />
        <NativeSelect
          label={t('search.language')}
          value={language}
          onChange={(event) => {
            const { value } = event.currentTarget
            asking(() => setLanguage(value))
          }}
          data={[
            { value: '', label: t('search.all') },
            ...languages.map((tag) => ({ value: tag, label: languageName(tag, own) })),
          ]}
        />
        <Checkbox
          label={t('search.inForce')}
          checked={inForce}
          onChange={(event) => {
            const { checked } = event.currentTarget
            asking(() => setInForce(checked))
          }}
        />
      </search>
      {query === '' ? (
        <Text c="dimmed">{t('search.begin')}</Text>
      ) : (
        <Loaded answer={page}>
          {({ hits, total, next, onlyCommon }) => (
            <>
              <Text role="status" c="dimmed" mb="md">
                {total > 0
                  ? t('search.found', { count: total, number: new Intl.NumberFormat(locale).format(total) })
                  : t(onlyCommon ? 'search.onlyCommon' : 'search.nothing', { query })}
              </Text>
              {total === 0 && !onlyCommon && <Text>{t('search.tips')}</Text>}
              <Stack gap={0} component="ol" className={styles.hits}>
                {hits.map((hit) => (
                  <Hit key={`${hit.slug} ${hit.language} ${hit.begins} ${hit.versions[0]?.number}`} hit={hit} />
                ))}
              </Stack>
              <Pages
                back={skipped.length > 0}
                next={next === null ? null : String(next)}
                onBack={() => setSkipped(skipped.slice(0, -1))}
                onNext={(after) => {
                  setSkipped([...skipped, Number(after)])
                  document.getElementById('main')?.focus()
                  window.scrollTo({ top: 0 })
                }}
              />
            </>
          )}
        </Loaded>
      )}
    </Page>
  )
}
