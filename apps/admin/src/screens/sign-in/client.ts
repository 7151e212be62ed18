'use client'
import { magicLinkClient } from 'better-auth/client/plugins'
import { createAuthClient } from 'better-auth/react'
import { mutate } from 'swr'
import { ApiProblem, read, request } from '../data/request.ts'

const client = createAuthClient({ basePath: '/api/auth', plugins: [magicLinkClient()] })

/** Only ways within this app are followed after signing in. */
export const within = (next: string | null): string => (next && /^\/(?![/\\])/.test(next) ? next : '/')

export type SignInAnswer = { ok: true } | { ok: false; reason: 'wrong' | 'too-often' | 'no-answer' }

const answer = (error: { status: number } | null): SignInAnswer =>
  !error
    ? { ok: true }
    : {
        ok: false,
        reason: error.status === 429 ? 'too-often' : error.status >= 500 || error.status === 0 ? 'no-answer' : 'wrong',
      }

export async function signInByPassword(email: string, password: string): Promise<SignInAnswer> {
  const made = await client.signIn.email({ email, password })
  if (!made.error) await forgetAll()
  return answer(made.error)
}

/** Sends a link to the address, if it is someone's here; nobody is told whether it is. */
export const sendLink = async (email: string, callbackURL: string): Promise<SignInAnswer> =>
  answer((await client.signIn.magicLink({ email, callbackURL, errorCallbackURL: '/sign-in' })).error)

export async function signOut(): Promise<void> {
  await client.signOut()
  await forgetAll()
}

/** After a password: whether the code of the authenticator app is still asked for. */
export const awaitsCode = (): Promise<boolean> =>
  read('/me').then(
    () => false,
    (problem) => problem instanceof ApiProblem && problem.code === 'code-required',
  )

/** The second step: the code of the authenticator app, or a backup code. @throws ApiProblem */
export async function signInByCode(code: string): Promise<void> {
  await request('/me/step-up', { method: 'POST', body: { code } })
  await forgetAll()
}

/** The next person must not see what the last one fetched. */
const forgetAll = () => mutate(() => true, undefined, { revalidate: false })
