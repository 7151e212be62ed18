'use client'
import { useCallback } from 'react'
import { request } from '../data/request.ts'
import type { Comment } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { useApi } from '../data/use-api.ts'

/** A passage of a saved text that is about to be commented on. */
export interface Passage {
  language: string
  revision: number
  start: number
  end: number
  quote: string
}

/** The comments on a version, and what a person can do with them. Colleagues' are asked for every half minute. */
export function useComments(slug: string, number: number) {
  const path = `/policies/${slug}/versions/${number}/comments`
  const { data, mutate } = useApi<Comment[]>(path, { refreshInterval: 30_000 })
  const { act, busy, refusal } = useAct()
  const post = useCallback(
    async (to: string, body?: unknown) => {
      const done = await act(() => request(path + to, { method: 'POST', ...(body === undefined ? {} : { body }) }))
      if (done) await mutate()
      return done !== null
    },
    [act, mutate, path],
  )
  return {
    comments: data ?? [],
    /** Asks where the passages stand now that the text was saved. */
    refresh: mutate,
    busy,
    refusal,
    add: ({ quote: _, ...passage }: Passage, body: string) => post('', { passage, body }),
    reply: (id: string, body: string) => post(`/${id}/replies`, { body }),
    resolve: (id: string, resolved: boolean) => post(`/${id}/${resolved ? 'resolve' : 'reopen'}`),
  }
}
