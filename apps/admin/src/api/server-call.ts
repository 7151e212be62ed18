import { headers } from 'next/headers'
import { instance } from './instance.ts'

/** Calls the API from a server component, in process, as whoever is signed in. `path` begins after /api/v1. */
export async function callApi(path: string, init: RequestInit = {}): Promise<Response> {
  const cookie = (await headers()).get('cookie') ?? ''
  return instance().api.fetch(
    new Request(`http://in-process/api/v1${path}`, { ...init, headers: { ...init.headers, cookie } }),
  )
}
