'use client'
import { useHotkeys } from '@mantine/hooks'
import { useEffect, useMemo, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { may } from '../data/may.ts'
import { request } from '../data/request.ts'
import type { Comparison, DecidedChange, Policy, Ruling, Version } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refreshPolicy, useApi, useMe } from '../data/use-api.ts'
import { useSought } from '../search/sought.tsx'
import type { Steps } from './one-change.tsx'

const ORDER = ['material', 'notable', 'editorial']

/** The state of a review: which language, which change, what is decided; and the steps with their keys. */
export function useReview(policy: Policy, version: Version, onFollowed: () => void) {
  'use memo'
  const { t } = useLanguage()
  const me = useMe()
  const sought = useSought(policy.languages)
  const [language, setLanguage] = useState(sought.language ?? policy.sourceLanguage)
  const [onlyMaterial, setOnlyMaterial] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const [deciding, setDeciding] = useState(false)
  const { act, refusal, forget } = useAct()
  // From the key until the answer is on the screen, so that no second key decides the same change again.
  const [busy, setBusy] = useState(false)
  const base = `/policies/${policy.slug}/versions/${version.number}`
  const compared =
    version.base !== null &&
    version.baseTexts.some((each) => each.language === language) &&
    version.renditions.some((each) => each.language === language)
  const comparison = useApi<Comparison>(compared ? `${base}/comparison?with=in-force&language=${language}` : null)

  const blocking = useMemo(
    () =>
      new Set(
        version.blockers
          .filter(({ code }) => code === 'undecided' || code === 'unconfirmed')
          .map(({ passage }) => passage),
      ),
    [version.blockers],
  )
  const blocks = (change: DecidedChange) => blocking.has(`${language}/${change.id}`)
  const all = useMemo(
    () =>
      [...(comparison.data?.changes ?? [])].sort((a, b) => ORDER.indexOf(a.materiality) - ORDER.indexOf(b.materiality)),
    [comparison.data],
  )
  const changes = onlyMaterial
    ? all.filter((change) => change.materiality === 'material' || change.ruling.materiality === 'material')
    : all
  /** Weighed as decided, for the text that shows them. */
  const ruled = useMemo(
    () => (comparison.data?.changes ?? []).map((change) => ({ ...change, ...change.ruling })),
    [comparison.data],
  )
  const owed = all.filter((change) => change.materiality === 'material' || change.decision !== null || blocks(change))
  const decided = owed.filter((change) => !blocks(change)).length
  const current =
    changes.find(({ id }) => id === chosen) ??
    changes.find((change) => blocks(change) && !change.decision) ??
    changes[0] ??
    null
  const mayDecide = may(me.data?.user, 'approve') && comparison.data?.provisional === false

  useEffect(() => {
    const follow = () => {
      const [tag, id] = decodeURIComponent(location.hash.slice(1)).split('/')
      if (!tag || !id || !policy.languages.includes(tag)) return
      setLanguage(tag)
      setChosen(id)
      setDeciding(false)
      onFollowed()
    }
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [policy.languages, onFollowed])

  function select(id: string | null) {
    forget()
    setDeciding(false)
    setChosen(id)
  }
  const move = (by: number) => {
    const at = changes.findIndex(({ id }) => id === current?.id)
    select(changes[Math.min(changes.length - 1, Math.max(0, at + by))]?.id ?? null)
  }
  async function step(run: () => Promise<unknown>, said: string) {
    const from = current
    setBusy(true)
    const done = await act(run, said)
    if (done) await refreshPolicy(policy.slug)
    setBusy(false)
    if (!done) return
    setDeciding(false)
    const at = changes.findIndex(({ id }) => id === from?.id)
    const next = [...changes.slice(at + 1), ...changes.slice(0, at)].find(
      (change) => blocks(change) && !change.decision,
    )
    setChosen(next?.id ?? from?.id ?? null)
  }
  const put = (ruling: Ruling, reason: string) =>
    request(`${base}/decisions/${current?.id}?language=${language}`, { method: 'PUT', body: { ...ruling, reason } })
  const steps: Steps = {
    accept: () => {
      if (!current || !mayDecide || busy) return
      const { decision } = current
      if (decision && !decision.pending && decision.lowered.length === 0) return move(1)
      const { materiality, axis, direction, kinds, audiences } = current
      void step(() => put({ materiality, axis, direction, kinds, audiences }, ''), t('review.accepted'))
    },
    otherwise: (open) => setDeciding(open && mayDecide),
    decide: (ruling, reason) => void step(() => put(ruling, reason), t('review.decidedNow')),
    confirm: () =>
      void step(
        () => request(`${base}/decisions/${current?.id}/confirm?language=${language}`, { method: 'POST' }),
        t('review.confirmedNow'),
      ),
    next: () => move(1),
    previous: () => move(-1),
  }
  useHotkeys(
    deciding
      ? []
      : [
          ['j', steps.next],
          ['k', steps.previous],
          ['a', steps.accept],
          ['o', () => steps.otherwise(true)],
        ],
  )

  return {
    me: me.data,
    language,
    setLanguage: (tag: string) => {
      setLanguage(tag)
      select(null)
    },
    onlyMaterial,
    setOnlyMaterial,
    comparison,
    compared,
    changes,
    ruled,
    owed,
    decided,
    current,
    select,
    deciding,
    busy,
    refusal,
    mayDecide,
    blocks,
    steps,
  }
}
